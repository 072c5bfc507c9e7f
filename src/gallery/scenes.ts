import { GreenApiFailure } from "../green-api/failure.ts";
import { type Clip, useClipStore } from "../stores/audio/clip.ts";
import { useDraftChecks } from "../stores/checks/draft-checks.ts";
import { useAudioSource } from "../stores/draft/audio-source.ts";
import { useLedger } from "../stores/history/ledger-store.ts";
import { useSending } from "../stores/send/sending.ts";
import type { Check } from "../voice-status/checks/check.ts";
import { type Draft, emptyDraft } from "../voice-status/draft.ts";
import { recordStates, type RecordState, type SendRecord } from "../voice-status/record/record.ts";
import { demoInstances } from "../stores/instances/demo-instances.ts";

type StateOf<Store extends { getState: () => unknown }> = Partial<ReturnType<Store["getState"]>>;

/** What the stores and the draft hold while the regions are drawn. */
export interface Scene {
  draft: Draft;
  /** The draft is checked as after a click on Send. */
  showsErrors?: boolean;
  source: "link" | "file";
  clip?: StateOf<typeof useClipStore>;
  checks: Check[];
  sending?: StateOf<typeof useSending>;
  history?: StateOf<typeof useLedger>;
}

export type SceneName = "empty" | "filled" | "errors" | "lost" | "busy";

const SAMPLE = "/demo-greeting.mp3";
const SECONDS = 8;
const idInstance = demoInstances[0]?.idInstance ?? "";

const draft: Draft = {
  audioUrl: `${window.location.origin}${SAMPLE}`,
  fileName: "demo-greeting.mp3",
  backgroundColor: "#128C7E",
  everyone: false,
  recipients: ["79123456789@c.us", "447700900123@c.us"],
};

const clip: Clip = {
  name: "memo.wav",
  bytes: 1_400_000,
  isRecorded: false,
  facts: {
    kind: "wav",
    format: "WAV",
    seconds: SECONDS,
    channels: 1,
    sampleRate: 44_100,
    title: "",
    envelope: Float32Array.from({ length: SECONDS * 100 }, (_, at) => Math.abs(Math.sin(at / 9))),
    loudness: {
      powers: new Float32Array(SECONDS * 10).fill(0.004),
      peaks: new Float32Array(SECONDS * 10).fill(0.4),
    },
  },
  source: new Blob(),
  byPlayer: false,
  whole: new Blob(),
  url: SAMPLE,
};
const wholeClip = { clip, trim: { start: 0, end: SECONDS } };

/** Of no instance that is asked about it. */
function record(state: RecordState, index: number): SendRecord {
  const isQueued = !["sending", "rejected", "unknown", "not-sent"].includes(state);
  return {
    version: 1,
    id: `01J9Z3K4M5N6P7Q8R9S0T1V2${String(index).padStart(2, "0")}`,
    idInstance: "1101000999",
    instanceLabel: "Shop",
    startedAt: Date.now() - index * 3_600_000,
    request: {
      urlFile: draft.audioUrl,
      fileName: draft.fileName,
      backgroundColor: draft.backgroundColor,
      participants: draft.recipients,
    },
    state,
    ...(isQueued && { idMessage: `3EB0C767D097B7C7C0${index}` }),
    ...(state === "read" && { viewers: { sent: 2, delivered: 2, read: 1 } }),
    ...(state === "rejected" && { failure: { code: "too-many-requests" } }),
    ...(state === "unknown" && { failure: { code: "connection-lost" } }),
  };
}

const failure = new GreenApiFailure(
  "connection-lost",
  { method: "sendVoiceStatus", status: 502, milliseconds: 340, answer: "Bad Gateway" },
  "unknown",
);

/** Sent by the draft, through the chosen instance. */
const seen = {
  ...record("read", 0),
  id: "01J9Z3K4M5N6P7Q8R9S0T1V3A0",
  idInstance,
  viewers: { sent: 2, delivered: 2, read: 2 },
};
const lost = { ...record("unknown", 0), idInstance };
const ended = { idInstance, request: seen.request, endedAt: Date.now() };

export const scenes: Record<SceneName, Scene> = {
  empty: { draft: emptyDraft, source: "link", checks: [{ name: "audio-none", verdict: "open" }] },
  filled: {
    draft,
    source: "file",
    clip: wholeClip,
    checks: [
      { name: "length-good", verdict: "good", seconds: SECONDS },
      { name: "file-name-good", verdict: "good" },
      { name: "recipients-good", verdict: "good", count: 2 },
    ],
    sending: { ended: { ...ended, recordIds: [seen.id] } },
    history: { records: [seen, ...recordStates.map(record)] },
  },
  errors: {
    draft: { ...draft, audioUrl: "", fileName: "", backgroundColor: "#12345", recipients: ["12"] },
    showsErrors: true,
    source: "file",
    clip: { error: { fileName: "memo.caf", problem: "caf" } },
    checks: [
      { name: "audio-unplayable", verdict: "bad" },
      { name: "length-over-limit", verdict: "bad", seconds: 640 },
      { name: "file-name-no-extension", verdict: "caution" },
      { name: "link-unchecked", verdict: "open", fix: { action: "check-again" } },
      {
        name: "recipients-invalid",
        verdict: "caution",
        count: 1,
        fix: { action: "show-recipients" },
      },
    ],
    history: {
      records: [record("rejected", 0), record("unknown", 1)],
      quarantined: 2,
      stored: false,
      crashSafe: false,
      removed: record("read", 2),
    },
  },
  lost: {
    draft,
    source: "link",
    checks: [{ name: "link-checking", verdict: "open", pending: true }],
    sending: { ended: { ...ended, recordIds: [lost.id], failure } },
    history: { records: [lost] },
  },
  busy: {
    draft: { ...draft, everyone: true },
    source: "file",
    clip: { ...wholeClip, task: { name: "converting", fileName: clip.name, progress: 0.4 } },
    checks: [
      { name: "audio-loading", verdict: "open", pending: true },
      { name: "link-checking", verdict: "open", pending: true },
    ],
    sending: { stopWaiting: () => {} },
    history: { records: [record("sending", 0)] },
  },
};

/** Gives the stores what a scene holds; what it leaves out is as in a studio that was just opened. */
export function setStores({ source, clip: clipState, checks, sending, history }: Scene): void {
  useAudioSource.setState({ source });
  useClipStore.setState({ ...useClipStore.getInitialState(), ...clipState });
  useDraftChecks.setState({ checks });
  useSending.setState({ ...useSending.getInitialState(), ...sending });
  useLedger.setState({
    records: [],
    newer: [],
    quarantined: 0,
    stored: true,
    crashSafe: true,
    removed: undefined,
    ...history,
  });
}

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as z from "zod/mini";
import { audioCheckOptions } from "../features/compose/audio-check.ts";
import type { DraftForm } from "../features/compose/use-draft-form.ts";
import { whenRead } from "../features/compose/unread-text.ts";
import { useLedger } from "../features/history/ledger.ts";
import type { Instance } from "../green-api/instance.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { announce } from "../ui/live-region.tsx";
import { toUrlFile } from "../voice-status/audio-url.ts";
import type { Check } from "../voice-status/check.ts";
import { checkDraft, isBlocking } from "../voice-status/checks.ts";
import type { DraftFacts, LinkFacts } from "../voice-status/draft-facts.ts";
import { type Draft, draftSchema, fromRequest, toRequest } from "../voice-status/draft.ts";
import { isListLost, type SendRecord } from "../voice-status/record.ts";
import { findRepeat, type Repeat } from "../voice-status/repeat.ts";
import type { useSendStatus } from "./use-send-status.ts";

/** What stands between the wish to send and the send, in this order. */
const gates = ["blocked", "repeat", "everyone"] as const;
type Gate = (typeof gates)[number];

/** What the page asks in a dialog, one at a time. */
export type Question = Gate | "switch-on" | "shortcuts";

/** A draft on its way through the gates. */
interface Outgoing {
  draft: Draft;
  facts: DraftFacts;
  /** The record that is repeated on purpose. */
  retryOf?: string;
}

/** What a question is about. */
interface Asked {
  outgoing: Outgoing;
  blocking: Check[];
  repeat: Repeat | undefined;
}

interface Options {
  form: DraftForm;
  facts: DraftFacts;
  /** Audio is chosen that the draft's link does not lead to yet. */
  isAudioWaiting: boolean;
  instance: Instance;
  instanceLabel: string;
  sending: boolean;
  send: ReturnType<typeof useSendStatus>["send"];
  ask: (question: Question | undefined) => void;
  /** Puts a record that cannot be sent as it is into the form. */
  onInvalidRecord: (record: SendRecord) => void;
}

/** The one way from the wish to send to the send itself: over errors, checks, repetitions, and everyone. */
export function useSubmit(options: Options) {
  const { form, facts, isAudioWaiting, instance, instanceLabel, sending, send, ask } = options;
  const { messages } = useI18n();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Asked>();

  /** Goes on to the next gate that is shut, or sends. */
  const goOn = (outgoing: Outgoing, passed?: Gate) => {
    const { draft, retryOf } = outgoing;
    const request = toRequest(draft);
    if (!request) return;
    const blocking = checkDraft(draft, outgoing.facts).filter(isBlocking);
    const repeat = findRepeatNow(request, instance.idInstance, retryOf);
    const isShut: Record<Gate, boolean> = {
      blocked: blocking.length > 0,
      repeat: repeat !== undefined,
      everyone: draft.everyone,
    };
    const ahead = gates.slice(passed ? gates.indexOf(passed) + 1 : 0);
    const shut = ahead.find((gate) => isShut[gate]);
    setAsked({ outgoing, blocking, repeat });
    ask(shut);
    if (shut) return;
    const overridden = blocking.map(({ name, word, seconds }) => ({ name, word, seconds }));
    const despite = overridden.length > 0 ? overridden : undefined;
    send({ request, instance, instanceLabel, despite, retryOf });
  };

  const submitForm = form.handleSubmit(
    () => {
      if (sending || instance.apiTokenInstance === "") return;
      if (isAudioWaiting) {
        form.setError("audioUrl", { message: "audio-not-uploaded" }, { shouldFocus: true });
        return announce(messages.compose.errors["audio-not-uploaded"]);
      }
      goOn({ draft: form.getValues(), facts });
    },
    (errors) => announce(messages.send.fixFields(Object.keys(errors).length)),
  );

  const submit = async () => {
    if (await whenRead()) await submitForm();
  };

  /** Sends what a record holds through the same gates, with what can be found out about its link. */
  const sendAgain = async (record: SendRecord) => {
    const draft = fromRequest(record.request, isListLost(record));
    if (!z.safeParse(draftSchema, draft).success) return options.onInvalidRecord(record);
    const urlFile = toUrlFile(draft.audioUrl);
    const link = await queryClient.fetchQuery(audioCheckOptions(urlFile)).then(
      (report): LinkFacts => ({ state: "known", report }),
      (): LinkFacts => ({ state: "failed" }),
    );
    const known: DraftFacts = { ...facts, urlFile, link, audio: { state: "none" }, isLocal: false };
    goOn({ draft, facts: known, retryOf: record.id });
  };

  return {
    submit: () => void submit(),
    sendAgain: (record: SendRecord) => void sendAgain(record),
    asked,
    pass: (gate: Gate) => asked && goOn(asked.outgoing, gate),
  };
}

function findRepeatNow(request: SendRecord["request"], idInstance: string, retryOf?: string) {
  const { records, newer } = useLedger.getState();
  return findRepeat(request, { idInstance, records, newer, retryOf, now: Date.now() });
}

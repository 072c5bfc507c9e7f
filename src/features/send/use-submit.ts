import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import * as z from "zod/mini";
import { audioCheckOptions } from "../../stores/audio-check-query.ts";
import { linkPartOptions } from "../checks/link-part.ts";
import type { DraftForm } from "../draft/use-draft-form.ts";
import { whenRead } from "../../stores/unread-text.ts";
import { useLedger } from "../../stores/history/ledger.ts";
import type { Instance } from "../../green-api/instance.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { announce } from "../../ui/live-region.tsx";
import { toUrlFile } from "../../voice-status/audio-url.ts";
import { type Check, isBlocking } from "../../voice-status/checks/check.ts";
import { checkWithoutLink } from "../../voice-status/checks/check-subjects.ts";
import type { DraftFacts, LinkFacts } from "../../voice-status/checks/draft-facts.ts";
import { type Draft, draftSchema, fromRequest, toRequest } from "../../voice-status/draft.ts";
import { isListLost, type SendRecord } from "../../voice-status/record/record.ts";
import { findRepeat, type Repeat } from "../../voice-status/record/repeat.ts";
import type { useSendStatus } from "./use-send-status.ts";

/** What stands between the wish to send and the send, in this order. */
const gates = ["blocked", "repeat", "everyone"] as const;
type Gate = (typeof gates)[number];

/** What the page asks in a dialog, one at a time. */
export type OpenDialog = Gate | "switch-on" | "shortcuts";

/** A draft on its way through the gates. */
interface Outgoing {
  draft: Draft;
  facts: DraftFacts;
  /** The record that is repeated on purpose. */
  retryOf?: string;
  instance: Instance;
  instanceLabel: string;
  /** Unix milliseconds of the last click on its way. */
  clickedAt: number;
  /** The gates that the person has passed, and the send that was repeated on purpose. */
  passed: readonly (Gate | Repeat["id"])[];
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
  ask: (question: OpenDialog | undefined) => void;
  /** Puts a record that cannot be sent as it is into the form. */
  onInvalidRecord: (record: SendRecord) => void;
}

/** The one way from the wish to send to the send itself: over errors, checks, repetitions, and everyone. */
export function useSubmit(options: Options) {
  const { form, facts, isAudioWaiting, instance, instanceLabel, sending, send, ask } = options;
  const { messages } = useI18n();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Asked>();
  /** How many wishes to send there were: what is found out for one does not speak for the next. */
  const wishes = useRef(0);

  /** Goes on to the next gate that is shut, or sends. */
  const goOn = (outgoing: Outgoing) => {
    const { draft, retryOf, passed } = outgoing;
    const request = toRequest(draft);
    if (!request) return;
    const rules = queryClient.getQueryData(linkPartOptions.queryKey);
    const checkDraft = rules?.checkDraft ?? checkWithoutLink;
    const blocking = checkDraft(draft, outgoing.facts).filter(isBlocking);
    const repeat = findRepeatNow(request, outgoing.instance.idInstance, retryOf);
    const isShut: Record<Gate, boolean> = {
      blocked: blocking.length > 0 && !passed.includes("blocked"),
      repeat: repeat !== undefined && !passed.includes(repeat.id),
      everyone: draft.everyone && !passed.includes("everyone"),
    };
    const shut = gates.find((gate) => isShut[gate]);
    setAsked({ outgoing, blocking, repeat });
    ask(shut);
    if (shut) return;
    const overridden = blocking.map(({ name, word, seconds }) => ({ name, detail: word, seconds }));
    const overriddenChecks = overridden.length > 0 ? overridden : undefined;
    send({ ...outgoing, request, overriddenChecks });
  };

  const wish = () => {
    wishes.current += 1;
    return { instance, instanceLabel, clickedAt: Date.now(), passed: [] };
  };

  const submitForm = (wished: ReturnType<typeof wish>) =>
    form.handleSubmit(
      () => {
        if (sending || instance.apiTokenInstance === "") return;
        if (isAudioWaiting) {
          form.setError("audioUrl", { message: "audio-not-uploaded" }, { shouldFocus: true });
          return announce(messages.compose.errors["audio-not-uploaded"]);
        }
        goOn({ ...wished, draft: form.getValues(), facts });
      },
      (errors) => announce(messages.send.fixFields(Object.keys(errors).length)),
    )();

  /** What is not loaded cannot be checked, and does not stand in the way of a send. */
  const loadRules = () => queryClient.ensureQueryData(linkPartOptions).catch(() => undefined);

  const submit = async () => {
    const wished = wish();
    await loadRules();
    if (await whenRead()) await submitForm(wished);
  };

  /** Sends what a record holds through the same gates, with what can be found out about its link. */
  const sendAgain = async (record: SendRecord) => {
    const draft = fromRequest(record.request, isListLost(record));
    if (!z.safeParse(draftSchema, draft).success) return options.onInvalidRecord(record);
    const wished = wish();
    const number = wishes.current;
    const urlFile = toUrlFile(draft.audioUrl);
    await loadRules();
    const link = await queryClient.fetchQuery(audioCheckOptions(urlFile)).then(
      (report): LinkFacts => ({ state: "known", report }),
      (): LinkFacts => ({ state: "failed" }),
    );
    if (number !== wishes.current) return;
    const known: DraftFacts = {
      ...facts,
      urlFile,
      link,
      linkSeenAt: record.startedAt,
      audio: { state: "none" },
      isLocal: false,
    };
    goOn({ ...wished, draft, facts: known, retryOf: record.id });
  };

  const pass = (gate: Gate) => {
    if (!asked) return;
    const { outgoing, repeat } = asked;
    // Forgotten or changed meanwhile, as another tab can: nobody was asked about the one that is here now.
    if (outgoing.instance.idInstance !== instance.idInstance) return ask(undefined);
    const passed = [...outgoing.passed, gate === "repeat" && repeat ? repeat.id : gate];
    goOn({ ...outgoing, passed, clickedAt: Date.now() });
  };

  return {
    submit: () => void submit(),
    sendAgain: (record: SendRecord) => void sendAgain(record),
    asked,
    pass,
  };
}

function findRepeatNow(request: SendRecord["request"], idInstance: string, retryOf?: string) {
  const { records, outOfSight, newer } = useLedger.getState();
  const all = [...records, ...outOfSight];
  return findRepeat(request, { idInstance, records: all, newer, retryOf, now: Date.now() });
}

import type { DraftForm } from "../features/compose/use-draft-form.ts";
import { whenRead } from "../features/compose/unread-text.ts";
import type { Instance } from "../green-api/instance.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { announce } from "../ui/live-region.tsx";
import { checkDraft, isBlocking } from "../voice-status/checks.ts";
import type { DraftFacts } from "../voice-status/draft-facts.ts";
import { toRequest } from "../voice-status/draft.ts";
import type { useSendStatus } from "./use-send-status.ts";

/** What the page asks in a dialog, one at a time. */
export type Question = "blocked" | "everyone" | "switch-on" | "shortcuts";

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
}

/** The way from the wish to send to the send itself: over the form's errors, the checks, and everyone. */
export function useSubmit(options: Options) {
  const { form, facts, isAudioWaiting, instance, instanceLabel, sending, send, ask } = options;
  const { messages } = useI18n();
  const findBlocking = () => checkDraft(form.getValues(), facts).filter(isBlocking);

  const sendDraft = () => {
    ask(undefined);
    const request = toRequest(form.getValues());
    const blocking = findBlocking().map(({ name, word, seconds }) => ({ name, word, seconds }));
    const despite = blocking.length > 0 ? blocking : undefined;
    if (request) send({ request, instance, instanceLabel, despite });
  };

  const askForEveryone = () => {
    if (form.getValues("everyone")) ask("everyone");
    else sendDraft();
  };

  const submitForm = form.handleSubmit(
    () => {
      if (sending || instance.apiTokenInstance === "") return;
      if (isAudioWaiting) {
        form.setError("audioUrl", { message: "audio-not-uploaded" }, { shouldFocus: true });
        return announce(messages.compose.errors["audio-not-uploaded"]);
      }
      if (findBlocking().length > 0) ask("blocked");
      else askForEveryone();
    },
    (errors) => announce(messages.send.fixFields(Object.keys(errors).length)),
  );

  const submit = async () => {
    if (await whenRead()) await submitForm();
  };

  return { submit: () => void submit(), findBlocking, askForEveryone, sendDraft };
}

import { type ReactNode, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { formatComing } from "../../../lib/text/format-coming.ts";
import type { ChosenTime } from "../../../stores/planned/plan-draft.ts";
import type { SendSummary } from "../../../stores/send/send-summary.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import {
  fromWallTime,
  problemOfTime,
  suggestedTimes,
} from "../../../voice-status/set-time/wall-time.ts";
import { SendSentence } from "../send-sentence.tsx";
import { TimeFields } from "./time-fields.tsx";

interface Props {
  title: string;
  /** What is sent then. */
  summary: SendSummary | undefined;
  /** The time to begin with; tomorrow morning by default. */
  initial?: string | undefined;
  /** When the link stops working, in unix ms, if that is known. */
  linkEndsAt?: number | undefined;
  action: string;
  /** Why it failed; the dialog stays open. */
  failure?: string | undefined;
  onChoose: (time: ChosenTime) => void;
  onClose: () => void;
  /** What a person should know before. */
  children: ReactNode;
}

/** Asks for a time, beside what is to happen then. */
export function TimeDialog(props: Props) {
  const { title, summary, initial, linkEndsAt, action, failure, onChoose, onClose } = props;
  const { messages, language } = useI18n();
  const texts = useSetTimeTexts();
  const [local, setLocal] = useState(() => initial ?? tomorrowMorning());
  const [error, setError] = useState<string>();

  const problemOf = (chosen: string): string | undefined => {
    const now = Date.now();
    const problem = problemOfTime(chosen, now);
    if (problem) return texts.problems[problem];
    const isOver = linkEndsAt !== undefined && (fromWallTime(chosen) ?? 0) >= linkEndsAt;
    return isOver ? texts.linkEnds(formatComing(language, linkEndsAt, now)) : undefined;
  };
  const choose = () => {
    const problem = problemOf(local);
    setError(problem);
    const at = fromWallTime(local);
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!problem && at !== undefined) onChoose({ local, zone, at });
  };

  return (
    <Dialog title={title} closeLabel={messages.page.close} onClose={onClose}>
      <form
        noValidate
        className="grid grid-cols-1 gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          choose();
        }}
      >
        {summary && (
          <div className="rounded-control bg-sunken px-3 py-2 text-sm">
            <SendSentence summary={summary} />
          </div>
        )}
        <TimeFields
          local={local}
          error={error}
          onChange={(chosen) => {
            setLocal(chosen);
            // A half-typed time is not yet wrong.
            setError(fromWallTime(chosen) === undefined ? undefined : problemOf(chosen));
          }}
        />
        {props.children}
        {failure && (
          <p role="alert" className="text-sm text-bad">
            {failure}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{messages.page.cancel}</Button>
          <Button type="submit" look="primary">
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function tomorrowMorning(): string {
  const { local = "" } = suggestedTimes(Date.now()).find(({ name }) => name === "tomorrow") ?? {};
  return local;
}

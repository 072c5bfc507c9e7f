import { X } from "lucide-react";
import { useState } from "react";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { useConsoleView } from "../../../stores/calls/console-view.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Checkbox } from "../../../ui/fields/checkbox.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Tabs } from "../../../ui/tabs.tsx";
import { clockOf } from "../clock-of.ts";
import { CallStatus } from "../list/call-status.tsx";
import { CallActions } from "./call-actions.tsx";
import { AnswerPart, RequestPart } from "./call-bodies.tsx";
import { CallFailure } from "./call-failure.tsx";
import { CallHeaders } from "./call-headers.tsx";

const Comparison = lazyPart(() => import("../compare/comparison.tsx"));

type Part = "answer" | "request" | "headers" | "compare";

interface Props {
  call: LoggedCall;
  titleId: string;
  onClose: () => void;
}

/** Everything that is known of one call. */
export function CallDetails({ call, titleId, onClose }: Props) {
  const texts = useCallTexts();
  const { language, messages } = useI18n();
  const wraps = useConsoleView((view) => view.wraps);
  const [part, setPart] = useState<Part>("answer");
  const body = { answer: call.end?.answer?.text, request: call.body, headers: "", compare: "" }[
    part
  ];
  const copyLabel = part === "request" ? texts.copyRequest : texts.copyAnswer;
  return (
    <div className="grid grid-cols-1 content-start gap-2 px-4 py-2.5">
      <div className="relative flex flex-wrap items-center gap-x-3 pr-10">
        <CallStatus call={call} />
        <h3 id={titleId} tabIndex={-1} className="truncate py-1.5 font-semibold">
          {call.method}
        </h3>
        <span className="mr-auto truncate text-sm text-ink-soft">
          {clockOf(call.startedAt, language)}
          {call.end && ` · ${texts.milliseconds(call.end.milliseconds)}`}
        </span>
        <CallActions call={call} />
        <IconButton
          label={texts.closeDetails}
          onClick={onClose}
          className="absolute! top-0 right-0"
        >
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {call.end?.failure && <CallFailure call={call} failure={call.end.failure} />}
      <Tabs
        label={texts.parts}
        tabs={[
          { value: "answer", label: texts.answer },
          { value: "request", label: texts.request },
          { value: "headers", label: texts.headers },
          { value: "compare", label: texts.compare },
        ]}
        value={part}
        onChange={setPart}
        actions={
          body ? (
            <div className="ml-auto flex items-center gap-2">
              <Checkbox
                className="text-sm text-ink-soft"
                checked={wraps}
                onChange={(checked) => useConsoleView.setState({ wraps: checked })}
              >
                {texts.wrap}
              </Checkbox>
              <CopyButton compact label={copyLabel} text={() => body} texts={messages.page} />
            </div>
          ) : undefined
        }
      >
        {part === "answer" && <AnswerPart call={call} wraps={wraps} />}
        {part === "request" && <RequestPart call={call} wraps={wraps} />}
        {part === "headers" && <CallHeaders call={call} />}
        {part === "compare" && <Comparison call={call} />}
      </Tabs>
    </div>
  );
}

import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useConsoleSizeTexts } from "../../../i18n/use-console-size-texts.ts";
import { clearCalls, type LoggedCall } from "../../../stores/calls/call-log.ts";
import { useConsoleView } from "../../../stores/calls/console-view.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/fields/checkbox.tsx";
import { SearchInput } from "../../../ui/fields/search-input.tsx";
import { Select } from "../../../ui/fields/select.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { SaveCalls } from "../export/save-calls.tsx";
import { isOfStudio, statusKey } from "./call-filter.ts";

const set = useConsoleView.setState;

/** Search and filters of the list, and what can be done with all calls. */
export function CallTools({ calls }: { calls: readonly LoggedCall[] }) {
  const texts = useCallTexts();
  const sizeTexts = useConsoleSizeTexts();
  const { text, method, status, isOwnOnly } = useConsoleView();
  const methods = [...new Set([...calls.map((call) => call.method), method])].toSorted();
  const statuses = [...new Set([...calls.map(statusKey), status])].toSorted();
  const hidden = calls.filter(isOfStudio).length;
  const named: Record<string, string> = {
    all: texts.allStatuses,
    failed: texts.failed,
    none: texts.noAnswer,
    "under-way": texts.underWay,
  };

  const clear = () => {
    clearCalls();
    announce(texts.cleared);
  };

  return (
    <div className="call-tools flex flex-none flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-2 md:px-6">
      <SearchInput
        label={texts.search}
        value={text}
        isPrivate
        onChange={(typed) => set({ text: typed })}
        className="w-full md:w-60"
      />
      <Select
        label={texts.method}
        options={{
          "": texts.allMethods,
          ...Object.fromEntries(methods.filter(Boolean).map((name) => [name, name])),
        }}
        value={method}
        onChange={(chosen) => set({ method: chosen })}
      />
      <Select
        label={texts.status}
        options={{
          all: texts.allStatuses,
          failed: texts.failed,
          ...Object.fromEntries(
            statuses.map((key) => [key, named[key] ?? key.replace("status-", "")]),
          ),
        }}
        value={status}
        onChange={(chosen) => set({ status: chosen })}
      />
      <Checkbox
        className="text-sm"
        checked={isOwnOnly}
        onChange={(checked) => set({ isOwnOnly: checked })}
      >
        {texts.ownOnly}
        {isOwnOnly && hidden > 0 && (
          <span className="text-ink-soft"> · {sizeTexts.hidden(hidden)}</span>
        )}
      </Checkbox>
      <div className="ml-auto flex gap-2">
        <SaveCalls />
        <Button size="small" look="quiet" onClick={clear}>
          {texts.clear}
        </Button>
      </div>
    </div>
  );
}

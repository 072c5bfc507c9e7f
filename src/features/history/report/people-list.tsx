import { useMemo, useState } from "react";
import { useTableTexts } from "../../../i18n/tables.ts";
import { useReportTexts } from "../../../i18n/use-report-texts.ts";
import { SearchInput } from "../../../ui/fields/search-input.tsx";
import type { ViewerRow } from "../../../voice-status/record/viewers.ts";
import { findPeople } from "./find-people.ts";
import { PersonName } from "./person-name.tsx";
import { useFormats } from "./use-formats.ts";
import { VirtualList } from "./virtual-list.tsx";

interface Props {
  people: readonly ViewerRow[];
  names: ReadonlyMap<string, string>;
}

/** Everyone a status was for, with the last step that is known of them. */
export function PeopleList({ people, names }: Props) {
  const texts = useReportTexts();
  const { steps } = useTableTexts();
  const { moment } = useFormats();
  const [text, setText] = useState("");
  const found = useMemo(() => findPeople(people, text, names), [people, text, names]);

  return (
    <div className="grid grid-cols-1 gap-2">
      <SearchInput isPrivate label={texts.findPeople} value={text} onChange={setText} />
      {found.length === 0 && (
        <p role="status" className="text-sm text-ink-soft">
          {texts.nobodyFound}
        </p>
      )}
      {found.length > 0 && (
        <VirtualList
          label={texts.people}
          items={found}
          rowPixels={52}
          keyOf={({ chatId }) => chatId}
        >
          {({ chatId, step, at, isListed }) => (
            <>
              <PersonName name={names.get(chatId)} chatId={chatId} />
              <span className="flex-none text-right text-sm">
                <span className={step ? "" : "text-ink-soft"}>{steps[step ?? "none"]}</span>
                <span className="block text-xs text-ink-soft">
                  {at !== undefined && moment(at)}
                  {!isListed && ` · ${texts.notListed}`}
                </span>
              </span>
            </>
          )}
        </VirtualList>
      )}
    </div>
  );
}

import { useMemo, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useAudienceTexts } from "../../../i18n/use-audience-texts.ts";
import { useReportedStatuses } from "../../../stores/history/statistics/reported-statuses.ts";
import { useKnownNames } from "../../../stores/recipients/contact-books.ts";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { SearchInput } from "../../../ui/fields/search-input.tsx";
import { audienceOf, groupsOf, type AudienceFilter } from "../../../voice-status/audience.ts";
import { findPeople } from "../report/find-people.ts";
import { PeriodFields } from "../report/period/period-fields.tsx";
import { usePeriodChoice } from "../report/period/use-period-choice.ts";
import { AudienceActions } from "./audience-actions.tsx";
import { AudienceGroups } from "./audience-groups.tsx";
import { AudienceList } from "./audience-list.tsx";

interface Props {
  onClose: () => void;
}

/** Who always, sometimes and never sees our statuses; each group can become recipients. */
export default function AudienceDialog({ onClose }: Props) {
  const { messages } = useI18n();
  const texts = useAudienceTexts();
  const names = useKnownNames();
  const { records, now, choice, change } = usePeriodChoice();
  const statuses = useReportedStatuses(records);
  const members = useMemo(() => audienceOf(statuses, now), [statuses, now]);
  const groups = useMemo(() => groupsOf(members), [members]);
  const [filter, setFilter] = useState<AudienceFilter>("all");
  const [text, setText] = useState("");
  const group = groups[filter];
  const found = useMemo(() => findPeople(group, text, names), [group, text, names]);
  const counted = statuses.filter(({ people }) => people.some(({ step }) => step)).length;

  return (
    <Dialog isWide title={texts.title} closeLabel={messages.page.close} onClose={onClose}>
      <p className="text-sm text-ink-soft">{texts.intro}</p>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <PeriodFields choice={choice} onChange={change} />
        {members.length > 0 && (
          <p className="text-xs text-ink-soft">{texts.basis(counted, members.length)}</p>
        )}
      </div>
      {members.length === 0 ? (
        <p role="status" className="text-ink-soft">
          {texts.nothing}
        </p>
      ) : (
        <>
          <AudienceGroups groups={groups} value={filter} onChange={setFilter} />
          <SearchInput isPrivate label={texts.search} value={text} onChange={setText} />
          {found.length === 0 ? (
            <p role="status" className="text-sm text-ink-soft">
              {group.length === 0 ? texts.nobody : texts.nobodyFound}
            </p>
          ) : (
            <AudienceList key={filter} members={found} names={names} />
          )}
          <AudienceActions people={found} group={texts.group[filter]} onClose={onClose} />
        </>
      )}
    </Dialog>
  );
}

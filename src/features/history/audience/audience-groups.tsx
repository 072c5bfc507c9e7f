import { useAudienceTexts } from "../../../i18n/use-audience-texts.ts";
import { Segmented } from "../../../ui/fields/segmented.tsx";
import {
  audienceFilters,
  type AudienceFilter,
  type AudienceMember,
} from "../../../voice-status/audience.ts";
import { useFormats } from "../report/use-formats.ts";

interface Props {
  groups: Record<AudienceFilter, readonly AudienceMember[]>;
  value: AudienceFilter;
  onChange: (filter: AudienceFilter) => void;
}

/** Chooses a group of the audience; each says how many are in it. */
export function AudienceGroups({ groups, value, onChange }: Props) {
  const texts = useAudienceTexts();
  const { number } = useFormats();
  const shown = audienceFilters.filter((filter) => filter !== "early" || groups.early.length > 0);
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <div className="min-w-0">
        <Segmented
          legend={texts.groups}
          name="audience-group"
          options={shown.map((filter) => ({
            value: filter,
            label: `${texts.group[filter]} ${number(groups[filter].length)}`,
          }))}
          value={value}
          onChange={onChange}
        />
      </div>
      <p className="text-xs text-ink-soft">{texts.notes[value]}</p>
    </div>
  );
}

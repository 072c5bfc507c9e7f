import { canBeCut } from "../../../../audio/cuts.ts";
import { useSeriesTexts } from "../../../../i18n/use-series-texts.ts";
import { useClipStore } from "../../../../stores/audio/clip.ts";
import { useSeries } from "../../../../stores/audio/series.ts";
import { chooseSeries } from "../../../../stores/audio/series-actions.ts";
import { Segmented } from "../../../../ui/fields/segmented.tsx";
import { PartList } from "./part-list.tsx";

/** Whether the clip is sent as one status or in parts, and the parts. */
export function SeriesChoice() {
  const texts = useSeriesTexts();
  const trim = useClipStore((store) => store.trim);
  const parts = useSeries((series) => series.parts);
  if (!canBeCut(trim)) return null;

  return (
    <div className="grid min-w-0 grid-cols-1 gap-2">
      <div>
        <Segmented
          legend={texts.legend}
          name="series"
          value={parts.length > 0 ? "parts" : "one"}
          onChange={chooseSeries}
          options={[
            { value: "one", label: texts.one },
            { value: "parts", label: texts.parts(parts.length) },
          ]}
        />
      </div>
      {parts.length > 0 && (
        <>
          <PartList parts={parts} />
          <p className="text-xs text-ink-soft">{texts.note}</p>
        </>
      )}
    </div>
  );
}

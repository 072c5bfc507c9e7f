import { CircleAlert, TriangleAlert } from "lucide-react";
import { useSendBarTexts } from "../../i18n/use-send-bar-texts.ts";
import { useDraftChecks } from "../../stores/checks/draft-checks.ts";
import type { Verdict } from "../../voice-status/checks/check.ts";
import { showChecks } from "./focus-checks.ts";

/** Beside Send: how many checks found something. It leads to their list. */
export default function FindingsChip() {
  const texts = useSendBarTexts();
  const checks = useDraftChecks((known) => known.checks);
  const errors = countOf("bad");
  const cautions = countOf("caution");
  if (errors + cautions === 0) return null;

  return (
    <button
      type="button"
      onClick={showChecks}
      className="grid flex-none animate-[land_160ms_ease-out] content-center gap-0.5 rounded-control border border-line-strong bg-surface px-3 text-left text-sm/4 font-medium transition-colors duration-150 hover:bg-sunken"
    >
      {errors > 0 && (
        <span className="flex items-center gap-1.5 text-bad">
          <CircleAlert size={15} aria-hidden />
          <Count of={errors} words={texts.errors(errors)} />
        </span>
      )}
      {cautions > 0 && (
        <span className="flex items-center gap-1.5 text-caution">
          <TriangleAlert size={15} aria-hidden />
          <Count of={cautions} words={texts.cautions(cautions)} />
        </span>
      )}
    </button>
  );

  function countOf(wanted: Verdict): number {
    return checks.filter(({ verdict }) => verdict === wanted).length;
  }
}

/** In words, or on a phone, where Send needs the place, as a number; screen readers always say the words. */
function Count({ of, words }: { of: number; words: string }) {
  return (
    <>
      <span className="max-md:sr-only">{words}</span>
      <span aria-hidden className="md:hidden">
        {of}
      </span>
    </>
  );
}

import { useCallTexts } from "../../i18n/use-call-texts.ts";
import { useCallLog } from "../../stores/calls/call-log.ts";

/** Every call of this tab, and the details of one of them. */
export function CallsTab() {
  const texts = useCallTexts();
  const calls = useCallLog((log) => log.calls);
  if (calls.length === 0) return <p className="px-4 py-6 text-ink-soft md:px-8">{texts.empty}</p>;
  return <p className="px-4 md:px-8">{calls.length}</p>;
}

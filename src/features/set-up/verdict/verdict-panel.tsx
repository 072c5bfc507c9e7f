import { useQueryClient } from "@tanstack/react-query";
import { CircleAlert, CircleCheck, CircleDashed, Clock, TriangleAlert } from "lucide-react";
import type { Instance } from "../../../green-api/instance.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { Button } from "../../../ui/button.tsx";
import type { Line } from "../../../voice-status/set-up/line.ts";
import { judgeSetUp } from "../../../voice-status/set-up/verdict.ts";
import { useSetUpFacts } from "../use-set-up-facts.ts";
import { useDescribeLine } from "./use-describe-line.ts";
import { VerdictLine } from "./verdict-line.tsx";

const signs = {
  ready: { Icon: CircleCheck, color: "text-good", box: "bg-wash" },
  "ready-with-notes": { Icon: TriangleAlert, color: "text-caution", box: "bg-caution-wash" },
  soon: { Icon: Clock, color: "text-caution", box: "bg-caution-wash" },
  asking: { Icon: CircleDashed, color: "text-ink-soft", box: "bg-sunken" },
  "used-up": { Icon: CircleAlert, color: "text-bad", box: "bg-bad-wash" },
  "others-refused": { Icon: TriangleAlert, color: "text-caution", box: "bg-caution-wash" },
  "not-ready": { Icon: CircleAlert, color: "text-bad", box: "bg-bad-wash" },
};

/** Whether the instance is ready for statuses, and everything that the verdict is made of. */
export function VerdictPanel({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts();
  const queryClient = useQueryClient();
  const describe = useDescribeLine();
  const facts = useSetUpFacts(instance);
  const { kind, lines } = judgeSetUp(facts);
  const { Icon, color, box } = signs[kind];
  const notes = lines.filter(({ tone }) => tone === "caution");
  const reasons = lines.filter(({ name, tone }) =>
    kind === "others-refused" ? name === "quota-others" : tone === "bad",
  );
  const titles = reasons.map(headlineOf).join(" ");

  function headlineOf(line: Line): string {
    const { title, headline = title } = describe(line);
    return `${headline}.`;
  }

  const askAgain = () =>
    void queryClient.refetchQueries({
      type: "active",
      predicate: ({ queryKey }) => queryKey.includes(instance.idInstance) && queryKey[0] !== "qr",
    });

  return (
    <div className="mt-4">
      <div
        className={`flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card px-4 py-3 ${box}`}
      >
        <p
          role="status"
          className={`flex min-w-0 items-start gap-2.5 text-lg font-semibold ${color}`}
        >
          <Icon size={22} aria-hidden className="mt-0.5 flex-none" />
          <span className="min-w-0 wrap-anywhere">{texts.verdict[kind](notes.length, titles)}</span>
        </p>
        {facts.hasToken && (
          <Button size="small" onClick={askAgain}>
            {texts.askAgain}
          </Button>
        )}
      </div>
      <ul
        aria-label={texts.reasons}
        className="mt-2 grid grid-cols-1 gap-x-8 md:grid-cols-2 lg:grid-cols-3 wide:grid-cols-4"
      >
        {lines.map((line) => (
          <VerdictLine key={`${line.name} ${line.method}`} line={line} />
        ))}
      </ul>
    </div>
  );
}

import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import type { Ref } from "react";
import { useRecipientDialogTexts } from "../../../../i18n/use-recipient-dialog-texts.ts";
import { useNumberLabel } from "../../../../stores/recipients/number-label.ts";
import { usePresentation } from "../../../../ui/presentation.ts";
import type { NumberVerdict } from "../../../../voice-status/recipients/verify-numbers.ts";

const signs = {
  exists: { Icon: CircleCheck, color: "text-good" },
  missing: { Icon: CircleAlert, color: "text-bad" },
  unchecked: { Icon: TriangleAlert, color: "text-caution" },
  waiting: { Icon: CircleDashed, color: "text-ink-faint" },
};

const MAX_NAMED = 20;

type Outcome = NumberVerdict | "waiting";

interface Props {
  check: Record<Outcome, string[]>;
  names: ReadonlyMap<string, string>;
  ref: Ref<HTMLDivElement>;
}

/** How many numbers exist, do not exist, or could not be checked; lists those that need attention. */
export function VerifiedNumbers({ check, names, ref }: Props) {
  const texts = useRecipientDialogTexts().check;
  const { hideName, hideNumbers } = usePresentation();
  const labelOf = useNumberLabel();
  const outcomes = (Object.keys(signs) as Outcome[]).filter((outcome) => check[outcome].length > 0);

  const write = (chatId: string) => {
    const name = names.get(chatId);
    return name ? hideName(name) : hideNumbers(labelOf(chatId));
  };

  return (
    <div ref={ref} tabIndex={-1} className="outline-none">
      <ul>
        {outcomes.map((outcome) => {
          const { Icon, color } = signs[outcome];
          const chatIds = check[outcome];
          const isNamed = outcome === "missing" || outcome === "unchecked";
          return (
            <li
              key={outcome}
              className="flex items-start gap-2.5 border-line py-2 text-sm not-first:border-t"
            >
              <Icon size={18} aria-hidden className={`flex-none ${color}`} />
              <div className="min-w-0 flex-1">
                <p>{texts[outcome](chatIds.length)}</p>
                {isNamed && (
                  <p className="text-xs wrap-anywhere text-ink-soft">
                    {chatIds.slice(0, MAX_NAMED).map((chatId, index) => (
                      <span key={chatId}>
                        {index > 0 && ", "}
                        <bdi>{write(chatId)}</bdi>
                      </span>
                    ))}
                    {chatIds.length > MAX_NAMED && ` ${texts.andMore(chatIds.length - MAX_NAMED)}`}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

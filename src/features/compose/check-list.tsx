import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import { useI18n } from "../../i18n/i18n.tsx";
import { formatLength } from "../../lib/format-length.ts";
import { Button } from "../../ui/button.tsx";
import type { Check } from "../../voice-status/checks.ts";

const signs = {
  good: { Icon: CircleCheck, color: "text-good" },
  caution: { Icon: TriangleAlert, color: "text-caution" },
  bad: { Icon: CircleAlert, color: "text-bad" },
  open: { Icon: CircleDashed, color: "text-ink-faint" },
};

interface Props {
  checks: Check[];
  onMendRecipients: () => void;
}

/** What is known of the draft before it goes out, line by line. */
export function CheckList({ checks, onMendRecipients }: Props) {
  const { messages } = useI18n();
  const words = messages.checks;
  return (
    <section aria-labelledby="checks-title" className="min-w-0">
      <h2 id="checks-title" className="mb-1.5 text-sm font-semibold">
        {words.title}
      </h2>
      <ul>
        {checks.map((check) => {
          const { Icon, color } = signs[check.verdict];
          const { title, reason } = words.line[check.name];
          return (
            <li
              key={check.name}
              className="flex items-start gap-2.5 border-t border-line py-2.5 text-sm"
            >
              <Icon
                size={18}
                aria-label={words.verdict[check.verdict]}
                className={`flex-none ${color}`}
              />
              <span className="min-w-0 flex-1">
                {title.replace("#", subject(check))}
                <small className="block text-xs/[17px] text-ink-soft">{reason}</small>
              </span>
              {check.name === "recipients-invalid" && (
                <Button size="small" onClick={onMendRecipients}>
                  {words.mend}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );

  function subject(check: Check): string {
    const { name, count = 0, word = "" } = check;
    if (name.startsWith("length")) return formatLength(count);
    if (name === "recipients-good") return words.recipients(count);
    if (name === "recipients-invalid") return words.invalidRecipients(count);
    return messages.instance.state(word);
  }
}

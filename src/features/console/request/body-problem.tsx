import type { RefObject } from "react";
import { useRawRequestTexts } from "../../../i18n/use-raw-request-texts.ts";
import type { JsonProblem } from "../../../lib/text/json-problem.ts";
import { Button } from "../../../ui/button.tsx";

interface Props {
  problem: JsonProblem;
  editor: RefObject<HTMLTextAreaElement | null>;
}

/** Where a body stops being JSON, and the way there. */
export function BodyProblem({ problem: { line, column, reason }, editor }: Props) {
  const texts = useRawRequestTexts();

  const goThere = () => {
    const area = editor.current;
    if (!area) return;
    const before = area.value.split("\n").slice(0, line - 1);
    const at = before.reduce((sum, text) => sum + text.length + 1, column - 1);
    area.focus();
    area.setSelectionRange(at, at + 1);
  };

  return (
    <div className="flex items-start gap-x-2 text-sm text-caution">
      <p className="flex-1">
        {texts.noJson(line, column)} {texts.reasons[reason]} {texts.sentAnyway}
      </p>
      <Button size="small" look="quiet" onClick={goThere}>
        {texts.goThere}
      </Button>
    </div>
  );
}

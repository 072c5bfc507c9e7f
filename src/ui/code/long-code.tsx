import { memo, useMemo, useState } from "react";
import { Button } from "../button.tsx";
import { CodeBlock } from "./code-block.tsx";
import { type CodeLanguage, colourCode } from "./colour-code.tsx";

interface Props {
  label: string;
  /** With numbers and names masked already, if they have to be. */
  text: string;
  language: CodeLanguage;
  /** Long lines are broken rather than scrolled. */
  wraps?: boolean;
  /** How many lines are drawn before more are wanted. */
  atFirst?: number;
  texts: {
    moreLines: (lines: number, left: number) => string;
    moreCharacters: (n: number) => string;
  };
  className?: string;
}

/** A cut that hides less than this is not worth a click. */
const FEW_LINES = 6;
const MORE_LINES = 2_000;
/** The rest of a longer line can be copied, but is not shown. */
const MAX_LINE_CHARACTERS = 5_000;
/** Broken lines go on no further to the right, so that a narrow block has room for them. */
const MAX_HANG = 8;

/** Code in colours. However long it is, little of it is drawn until more is wanted, and the cut is marked. */
export const LongCode = memo(function LongCode(props: Props) {
  const { label, text, language, wraps = true, atFirst = 24, texts, className = "" } = props;
  const [wanted, setWanted] = useState(atFirst);
  const lines = useMemo(() => text.split("\n"), [text]);
  const drawn = lines.length - wanted > FEW_LINES ? wanted : lines.length;
  const left = lines.length - drawn;

  return (
    <div className="min-w-0">
      <CodeBlock
        label={label}
        wrap={wraps}
        className={`${left > 0 ? "mask-b-from-[calc(100%-56px)]" : ""} ${className}`}
      >
        <code>
          {lines.slice(0, drawn).map((line, index) => (
            <Line key={index} line={line} language={language} texts={texts} />
          ))}
        </code>
      </CodeBlock>
      {left > 0 && (
        <Button size="small" className="mt-2" onClick={() => setWanted(drawn + MORE_LINES)}>
          {texts.moreLines(Math.min(left, MORE_LINES), left)}
        </Button>
      )}
    </div>
  );
});

/** What is broken goes on further to the right than the line begins. */
function Line({ line, language, texts }: Pick<Props, "language" | "texts"> & { line: string }) {
  const shown = line.slice(0, MAX_LINE_CHARACTERS);
  const missing = line.length - shown.length;
  const hang = `${Math.min(line.length - line.trimStart().length + 2, MAX_HANG)}ch`;
  return (
    <span className="block" style={{ paddingInlineStart: hang, textIndent: `-${hang}` }}>
      {colourCode(shown, language)}
      {missing > 0 && <span className="text-caution">{texts.moreCharacters(missing)}</span>}
      {"\n"}
    </span>
  );
}

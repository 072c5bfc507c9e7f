import type { RefObject } from "react";
import { maskNumbers } from "../../../lib/text/mask.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import { colourCode } from "../../../ui/code/colour-code.tsx";
import "./json-editor.css";

interface Props {
  id?: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  ref?: RefObject<HTMLTextAreaElement | null>;
}

/** Colouring a longer text would make typing slow. */
const MAX_COLOURED_CHARACTERS = 20_000;

/** A text area for JSON, or what should become JSON, in colours. On a shared screen long numbers are masked. */
export function JsonEditor({ id, label, value, onChange, ref }: Props) {
  const { presenting } = usePresentation();
  const isColoured = value.length <= MAX_COLOURED_CHARACTERS;
  return (
    <div className="json-editor rounded-control bg-sunken" data-coloured={isColoured}>
      {isColoured && <Colours text={presenting ? maskNumbers(value) : value} />}
      <textarea
        id={id}
        ref={ref}
        aria-label={label}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        data-hidden={presenting}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** The mask has as many characters as the text, so each stays in its place. */
function Colours({ text }: { text: string }) {
  return (
    <pre aria-hidden dir="ltr">
      {text.split("\n").map((line, index) => (
        <span key={index}>
          {colourCode(line, "json")}
          {"\n"}
        </span>
      ))}
    </pre>
  );
}

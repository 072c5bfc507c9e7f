import { Fragment, useMemo } from "react";
import { maskRaw } from "../lib/text/mask-raw.ts";
import { readableBody } from "../lib/text/readable-body.ts";
import { withoutBidi } from "../lib/text/without-bidi.ts";
import { CodeBlock } from "./code-block.tsx";
import { colourJson } from "./colour-json.tsx";
import { usePresentation } from "./presentation.ts";

interface Props {
  label: string;
  /** The body as it came. */
  text: string;
  /** Instead of a body that is empty. */
  emptyText: string;
  /** What is said above it, if the studio and not GREEN-API wrote it. */
  intro?: string | undefined;
  className?: string;
}

/** A response: JSON in colours with one value on each line, anything else as it came. */
export function ResponseCode({ label, text, emptyText, intro, className = "" }: Props) {
  const { presenting } = usePresentation();
  const body = useMemo(() => readableBody(text, false), [text]);
  const shown = withoutBidi(presenting ? maskRaw(body.text) : body.text);
  const isJson = body.kind === "json";
  return (
    <>
      {intro && <p className="mb-1.5 text-sm">{intro}</p>}
      <CodeBlock label={label} wrap className={className}>
        {isJson
          ? shown.split("\n").map((line, index) => (
              <Fragment key={index}>
                {colourJson(line)}
                {"\n"}
              </Fragment>
            ))
          : shown || emptyText}
      </CodeBlock>
    </>
  );
}

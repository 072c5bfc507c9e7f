import { type ComponentProps, useMemo } from "react";
import { maskRaw } from "../../lib/text/mask-raw.ts";
import { readableBody } from "../../lib/text/readable-body.ts";
import { withoutBidi } from "../../lib/text/without-bidi.ts";
import { usePresentation } from "../presentation.ts";
import { LongCode } from "./long-code.tsx";

interface Props extends Pick<ComponentProps<typeof LongCode>, "label" | "texts" | "className"> {
  /** The body as it came. */
  text: string;
  /** Instead of a body that is empty. */
  emptyText: string;
  /** What is said above it, if the studio and not GREEN-API wrote it. */
  intro?: string | undefined;
}

/** A response: JSON in colours with one value on each line, anything else as it came. */
export function ResponseCode({ text, emptyText, intro, ...code }: Props) {
  const { presenting } = usePresentation();
  const body = useMemo(() => readableBody(text, false), [text]);
  const shown = withoutBidi(presenting ? maskRaw(body.text) : body.text);
  return (
    <div className="grid grid-cols-1 gap-1.5">
      {intro && <p className="text-sm">{intro}</p>}
      <LongCode
        {...code}
        text={shown || emptyText}
        language={body.kind === "json" ? "json" : "text"}
      />
    </div>
  );
}

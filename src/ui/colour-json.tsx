import type { ReactNode } from "react";

/** A name with its colon, a text, or a word: a number, `true`, `false` or `null`. */
const parts = /("[^"\\]*(?:\\[^][^"\\]*)*"?)(\s*:)?|[^\s{}[\],:"]+/g;

/** One line of JSON in colours: texts, and numbers and words, each have one. */
export function colourJson(line: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let last = 0;
  for (const match of line.matchAll(parts)) {
    const [whole, text, colon] = match;
    if (colon !== undefined) continue;
    nodes.push(line.slice(last, match.index));
    nodes.push(
      <bdi key={match.index} className={text ? "text-accent" : "text-caution"}>
        {whole}
      </bdi>,
    );
    last = match.index + whole.length;
  }
  return [...nodes, line.slice(last)];
}

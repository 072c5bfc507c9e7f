import type { ReactNode } from "react";

export type CodeLanguage = "json" | "curl" | "javascript" | "python" | "php" | "java" | "text";

/** The words of each language that stand out; in JSON every word outside of a text is a value. */
const keywords: Record<CodeLanguage, RegExp> = {
  json: /./,
  curl: /^(?:curl|--[a-z-]+)$/,
  javascript: /^(?:const|await|\d+)$/,
  python: /^(?:import|\d+)$/,
  php: /^(?:\?php|echo|true|\d+)$/,
  java: /^(?:import|public|class|static|void|throws|new|\d+)$/,
  text: /^$/,
};

/** A text in quotes with a colon if it is a name, or a word. */
const parts =
  /("[^"\\]*(?:\\[^][^"\\]*)*"?|'[^'\\]*(?:\\[^][^'\\]*)*'?)(\s*:)?|[^\s{}[\](),:;"'<>=]+/g;

/** One line of code in colours: texts, and numbers and keywords, each have one. */
export function colourCode(line: string, language: CodeLanguage): ReactNode[] {
  const nodes: ReactNode[] = [];
  let last = 0;
  for (const match of line.matchAll(parts)) {
    const [whole, text = "", colon] = match;
    if (colon !== undefined || language === "text") continue;
    if (!text && !keywords[language].test(whole)) continue;
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

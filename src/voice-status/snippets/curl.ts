import type { SnippetRequest } from "./snippet.ts";

/** The request as a command for a POSIX shell with curl. */
export function curlSnippet({ url, body }: SnippetRequest): string {
  return [
    `curl --request POST ${quote(url)} \\`,
    `  --header 'Content-Type: application/json' \\`,
    `  --data-raw ${quote(JSON.stringify(body, null, 2))}`,
  ].join("\n");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

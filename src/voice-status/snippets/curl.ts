import type { SnippetRequest } from "./snippet-request.ts";

/**
 * The request as a command for a POSIX shell with curl. The body comes by standard input: as an
 * argument it would be refused from 128 KB on, which is some five thousand recipients.
 */
export function curlSnippet({ url, body }: SnippetRequest): string {
  return [
    `curl --request POST ${quote(url)} \\`,
    `  --header 'Content-Type: application/json' \\`,
    `  --data-binary @- <<'JSON'`,
    JSON.stringify(body, null, 2),
    `JSON`,
  ].join("\n");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

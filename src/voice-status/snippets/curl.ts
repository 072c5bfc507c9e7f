import type { SnippetRequest } from "./snippet-request.ts";

/**
 * The request as a curl command for a POSIX shell. The body is passed by standard input, because an argument
 * may have at most 128 KB, which is about five thousand recipients.
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

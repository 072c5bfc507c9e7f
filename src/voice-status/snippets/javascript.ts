import type { SnippetRequest } from "./snippet-request.ts";

/** The request as an ES module with `fetch`, for browsers and Node 18 or later. */
export function javascriptSnippet({ url, body }: SnippetRequest): string {
  return [
    `const response = await fetch(${JSON.stringify(url)}, {`,
    `  method: "POST",`,
    `  headers: { "Content-Type": "application/json" },`,
    `  body: JSON.stringify(${JSON.stringify(body, null, 2).replaceAll("\n", "\n  ")}),`,
    `});`,
    `console.log(response.status, await response.text());`,
  ].join("\n");
}

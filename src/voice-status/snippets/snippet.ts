import { javaSnippet } from "./java.ts";
import { javascriptSnippet } from "./javascript.ts";
import { curlSnippet } from "./curl.ts";
import { phpSnippet } from "./php.ts";
import { pythonSnippet } from "./python.ts";
import type { SnippetRequest } from "./snippet-request.ts";

export const snippets = {
  curl: curlSnippet,
  javascript: javascriptSnippet,
  python: pythonSnippet,
  php: phpSnippet,
  java: javaSnippet,
} as const satisfies Record<string, (request: SnippetRequest) => string>;

export type SnippetLanguage = keyof typeof snippets;

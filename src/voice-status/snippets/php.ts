import type { SnippetRequest } from "./snippet-request.ts";

/**
 * The request as PHP 8 with its curl extension. The body is JSON in a nowdoc, in which nothing has a meaning but the
 * word that ends it.
 */
export function phpSnippet({ url, body }: SnippetRequest): string {
  return [
    `<?php`,
    ``,
    `$body = <<<'JSON'`,
    JSON.stringify(body, null, 2),
    `JSON;`,
    ``,
    `$request = curl_init(${quote(url)});`,
    `curl_setopt_array($request, [`,
    `    CURLOPT_POSTFIELDS => $body,`,
    `    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],`,
    `    CURLOPT_RETURNTRANSFER => true,`,
    `]);`,
    `$answer = curl_exec($request);`,
    `echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), ' ', $answer, PHP_EOL;`,
  ].join("\n");
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

import type { SnippetRequest } from "./snippet-request.ts";

/** The request as Python 3 with the requests package. JSON strings and lists are also valid Python. */
export function pythonSnippet({ url, body }: SnippetRequest): string {
  return [
    `import requests`,
    ``,
    `response = requests.post(`,
    `    ${JSON.stringify(url)},`,
    `    json=${JSON.stringify(body, null, 4).replaceAll("\n", "\n    ")},`,
    `)`,
    `print(response.status_code, response.text)`,
  ].join("\n");
}

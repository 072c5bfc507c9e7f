import type { SnippetRequest } from "./snippet-request.ts";

interface CurlRequest {
  verb: string;
  url: string;
  /** Empty for a request without one. */
  body: string;
  /** The type of a file that is uploaded instead of the body. */
  uploadType?: string | undefined;
}

/** The request of a snippet as a curl command. */
export function curlSnippet({ url, body }: SnippetRequest): string {
  return curlCommand({ verb: "POST", url, body: JSON.stringify(body, null, 2) });
}

/**
 * A request as a curl command for a POSIX shell. The body is passed by standard input, because an argument
 * may have at most 128 KB, which is about five thousand recipients.
 */
export function curlCommand({ verb, url, body, uploadType }: CurlRequest): string {
  const address = `curl --request ${verb} ${quote(url)}`;
  if (uploadType !== undefined) {
    const type = quote(`Content-Type: ${uploadType}`);
    return [address, `  --header ${type}`, `  --data-binary @FILE`].join(" \\\n");
  }
  if (body === "") return address;
  const end = endOf(body);
  return [
    `${address} \\`,
    `  --header 'Content-Type: application/json' \\`,
    `  --data-binary @- <<'${end}'`,
    body,
    end,
  ].join("\n");
}

/** A line that the body does not have. */
function endOf(body: string): string {
  const lines = new Set(body.split("\n"));
  let end = "JSON";
  while (lines.has(end)) end += "_";
  return end;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

import { type Remark, shownName } from "./incoming.ts";
import { shellWords } from "./shell-words.ts";
import { isForWindows, windowsWords } from "./windows-words.ts";

interface CurlCommand {
  address: string | undefined;
  body: string | undefined;
  remarks: Remark[];
}

/** Options that carry the body. */
const data = ["-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"];
/** Options with a value that say nothing about the status. */
const withValue =
  "-X --request -A --user-agent -e --referer -m --max-time -o --output -w --write-out --connect-timeout --retry".split(
    " ",
  );
/** Options with a value that say something which the studio does not do; the value may be a secret. */
const strangeWithValue =
  "-F --form --form-string -u --user -b --cookie -x --proxy -T --upload-file -E --cert --data-urlencode --oauth2-bearer".split(
    " ",
  );
const withoutValue =
  /^(?:-[sSikvLgf#]+|--(?:silent|show-error|include|insecure|verbose|location|globoff|fail|compressed|http\d[\w.]*|post30\d))$/;
const plainHeaders = /^(?:content-type|accept|accept-.*|user-agent|content-length|host)$/i;

/**
 * Reads a cURL command as people copy it from documentation, a terminal or a browser's developer tools,
 * for a POSIX shell or for Windows. Of what it does not understand only the names are kept: the values
 * may be secrets.
 */
export function readCurlCommand(text: string): CurlCommand {
  const { words, input } = isForWindows(text)
    ? { words: windowsWords(text), input: undefined }
    : shellWords(text.replace(/`[ \t]*\r?\n/g, " "));
  const remarks: Remark[] = [];
  const addresses: string[] = [];
  const bodies: string[] = [];
  const seen = new Set<string>();
  const strange = (name: string) => {
    if (!seen.has(name)) remarks.push({ kind: "option", name: shownName(name) });
    seen.add(name);
  };

  const rest = words.slice(1).flatMap(splitShortOption).values();
  for (const word of rest) {
    const value = () => String(rest.next().value ?? "");
    if (data.includes(word)) bodies.push(value());
    else if (word === "--url") addresses.push(value());
    else if (word === "-H" || word === "--header") readHeader(value(), remarks);
    else if (withValue.includes(word)) value();
    else if (strangeWithValue.includes(word)) {
      value();
      strange(word);
    } else if (withoutValue.test(word)) continue;
    else if (word.startsWith("-")) strange(/^--?[\w-]*/.exec(word)?.[0] ?? "-");
    else addresses.push(word);
  }

  const address = addresses.find((word) => /waInstance/i.test(word)) ?? addresses[0];
  return { address, ...readBody(bodies, input, remarks) };
}

/** `-d'{…}'`, `-XPOST` and `-sSd` are several words in one. */
function splitShortOption(word: string): string[] {
  const [, plain, option, value] = /^-([sSikvLgf#]*)([dHXFubAexomwT])(.*)$/s.exec(word) ?? [];
  if (!option) return [word];
  return [...(plain ? [`-${plain}`] : []), `-${option}`, ...(value ? [value] : [])];
}

function readHeader(header: string, remarks: Remark[]): void {
  const name = header.split(":", 1)[0]?.trim() ?? "";
  if (!plainHeaders.test(name)) {
    remarks.push({ kind: "header", name: /^[\w-]{1,40}$/.test(name) ? name : "?" });
  }
}

function readBody(bodies: string[], input: string | undefined, remarks: Remark[]) {
  const [first] = bodies;
  if (first === undefined) return { body: undefined, remarks };
  if (first === "@-" && input !== undefined) return { body: input, remarks };
  const isInFile = first.startsWith("@");
  return {
    // Several are joined as curl does it.
    body: isInFile ? undefined : bodies.join("&"),
    remarks: isInFile ? [...remarks, { kind: "body-in-file" } as const] : remarks,
  };
}

import type { Fields } from "./fields.ts";
import { type Remark, shownName } from "./incoming.ts";
import { straightened } from "./quotings.ts";
import { better, findFields } from "./request-in-text.ts";
import { type Command, shellWords } from "./shell-words.ts";
import { isForWindows, windowsWords } from "./windows-words.ts";

interface CurlCommand {
  address: string | undefined;
  /** What the body gives a value. */
  fields: Fields | undefined;
  remarks: Remark[];
}

interface ReadWords extends CurlCommand {
  /** Whether pieces of a body are among the words: the shell was another one. */
  isTorn: boolean;
  /** What to say of the body where nothing in it can be read. */
  problem: "body-missing" | "body-broken" | "body-in-file";
}

/** Options that carry the body. */
const data = [
  "-d",
  "--data",
  "--data-raw",
  "--data-binary",
  "--data-ascii",
  "--data-urlencode",
  "--json",
];
/** Options with a value that say nothing about the status. */
const withValue =
  "-X --request -A --user-agent -e --referer -m --max-time -o --output -w --write-out --connect-timeout --retry".split(
    " ",
  );
/** Options with a value that say something which the studio does not do; the value may be a secret. */
const strangeWithValue =
  "-F --form --form-string -u --user -b --cookie -x --proxy -T --upload-file -E --cert --oauth2-bearer".split(
    " ",
  );
const withoutValue =
  /^(?:-[sSikvLgf#]+|--(?:silent|show-error|include|insecure|verbose|location|globoff|fail|compressed|http\d[\w.]*|post30\d)|--%)$/;
const plainHeaders = /^(?:content-type|accept|accept-.*|user-agent|content-length|host)$/i;

/**
 * Reads a cURL command as people copy it from documentation, a terminal, a messenger or a browser's developer
 * tools. It is read for each shell; the one under which its body can be read is taken for the one it was
 * written for. Of what it does not understand only the names are kept: the values may be secrets.
 */
export function readCurlCommand(text: string): CurlCommand {
  const shells = isForWindows(text) ? [windows, posix] : [posix, windows];
  let best: ReadWords | undefined;
  for (const spelling of new Set([text, straightened(text)])) {
    for (const shell of shells) {
      const { body, ...command } = readWords(shell(spelling));
      const fields = body === undefined ? undefined : findFields(body);
      const isBest = !best || better(best.fields, fields) !== best.fields;
      if (isBest) best = { ...command, fields };
      if (fields?.bare === 0 && !command.isTorn) return { ...command, fields };
    }
  }
  // Quoted as no shell does it, a body may yet be plain to see.
  const inText = findFields(text);
  const fields = best?.isTorn ? better(inText, best.fields) : better(best?.fields, inText);
  const { address, remarks = [], problem } = best ?? {};
  return {
    address,
    fields,
    remarks: fields || !problem ? remarks : [...remarks, { kind: problem }],
  };
}

function posix(text: string): Command {
  return shellWords(text.replace(/[`^][ \t]*\r?\n/g, " "));
}

function windows(text: string): Command {
  return { words: windowsWords(text), input: undefined };
}

/** The command as its words say it. */
function readWords({ words, input }: Command) {
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
    const value = () => rest.next().value ?? "";
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
  const isTorn = addresses.some((word) => word !== address && /["'`{}[\]]/.test(word));
  return { address, remarks, isTorn, ...readBody(bodies, input) };
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
    remarks.push({ kind: "header", name: /^[\w-]{1,40}$/.test(name) ? shownName(name) : "?" });
  }
}

/** The body, several parts of it joined as curl does it, or where it is. */
function readBody(bodies: string[], input: string | undefined) {
  const [first] = bodies;
  if (first === undefined) return { body: undefined, problem: "body-missing" } as const;
  if (first === "@-" && input !== undefined)
    return { body: input, problem: "body-broken" } as const;
  return first.startsWith("@")
    ? ({ body: undefined, problem: "body-in-file" } as const)
    : ({ body: bodies.join("&"), problem: "body-broken" } as const);
}

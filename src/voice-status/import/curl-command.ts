import type { Fields } from "./fields.ts";
import { type Remark, shownName } from "./incoming.ts";
import { straightened } from "./quotings.ts";
import { better, findFields } from "./request-in-text.ts";
import { type Command, shellWords } from "./shell-words.ts";
import { isForWindows, windowsWords } from "./windows-words.ts";

interface CurlCommand {
  address: string | undefined;
  /** The fields that have a value in the body. */
  fields: Fields | undefined;
  remarks: Remark[];
}

interface ReadWords extends CurlCommand {
  /** Whether parts of a body are among the words. The command was then written for another shell. */
  isTorn: boolean;
  /** The remark about the body if nothing in it can be read. */
  problem: "body-missing" | "body-broken" | "body-in-file";
}

/** Options whose value is the body. */
const data = [
  "-d",
  "--data",
  "--data-raw",
  "--data-binary",
  "--data-ascii",
  "--data-urlencode",
  "--json",
];
/** Options with a value that do not matter for the status. */
const withValue =
  "-X --request -A --user-agent -e --referer -m --max-time -o --output -w --write-out --connect-timeout --retry".split(
    " ",
  );
/** Options with a value that do something which the studio does not do. The value may be a secret. */
const unsupportedWithValue =
  "-F --form --form-string -u --user -b --cookie -x --proxy -T --upload-file -E --cert --oauth2-bearer".split(
    " ",
  );
const withoutValue =
  /^(?:-[sSikvLgf#]+|--(?:silent|show-error|include|insecure|verbose|location|globoff|fail|compressed|http\d[\w.]*|post30\d)|--%)$/;
const ignoredHeaders = /^(?:content-type|accept|accept-.*|user-agent|content-length|host)$/i;

/**
 * Reads a cURL command as people copy it from documentation, a terminal, a messenger or a browser's developer
 * tools. It is split by the rules of each shell, and the result whose body can be read best is used. Options
 * and headers that are not understood are only named, because their values may be secrets.
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
  // Even if no shell quotes like this, the body may be readable.
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

/** Reads the words of a command. */
function readWords({ words, input }: Command) {
  const remarks: Remark[] = [];
  const addresses: string[] = [];
  const bodies: string[] = [];
  const seen = new Set<string>();
  const addUnsupported = (name: string) => {
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
    else if (unsupportedWithValue.includes(word)) {
      value();
      addUnsupported(word);
    } else if (withoutValue.test(word)) continue;
    else if (word.startsWith("-")) addUnsupported(/^--?[\w-]*/.exec(word)?.[0] ?? "-");
    else addresses.push(word);
  }

  const address = addresses.find((word) => /waInstance/i.test(word)) ?? addresses[0];
  const isTorn = addresses.some((word) => word !== address && /["'`{}[\]]/.test(word));
  return { address, remarks, isTorn, ...readBody(bodies, input) };
}

/** Splits `-d'{…}'`, `-XPOST` and `-sSd`, which are several words in one. */
function splitShortOption(word: string): string[] {
  const [, plain, option, value] = /^-([sSikvLgf#]*)([dHXFubAexomwT])(.*)$/s.exec(word) ?? [];
  if (!option) return [word];
  return [...(plain ? [`-${plain}`] : []), `-${option}`, ...(value ? [value] : [])];
}

function readHeader(header: string, remarks: Remark[]): void {
  const name = header.split(":", 1)[0]?.trim() ?? "";
  if (!ignoredHeaders.test(name)) {
    remarks.push({ kind: "header", name: /^[\w-]{1,40}$/.test(name) ? shownName(name) : "?" });
  }
}

/** The body, with several parts joined as curl joins them, or why there is none. */
function readBody(bodies: string[], input: string | undefined) {
  const [first] = bodies;
  if (first === undefined) return { body: undefined, problem: "body-missing" } as const;
  if (first === "@-" && input !== undefined)
    return { body: input, problem: "body-broken" } as const;
  return first.startsWith("@")
    ? ({ body: undefined, problem: "body-in-file" } as const)
    : ({ body: bodies.join("&"), problem: "body-broken" } as const);
}

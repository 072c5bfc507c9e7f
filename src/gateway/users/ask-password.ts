import { createInterface } from "node:readline/promises";
import { type Readable, Writable } from "node:stream";

/** A terminal or a file. */
type Input = Readable & { isTTY?: boolean };

/**
 * Asks for a password twice without showing it. From something else than a terminal, its first line is read.
 *
 * @param output shows the question.
 * @throws if the second password is another one, or if the person pressed Ctrl C.
 */
export async function askPassword(
  question: string,
  input: Input,
  output: Writable,
): Promise<string> {
  if (!input.isTTY) {
    for await (const line of createInterface({ input })) return line;
    return "";
  }
  const password = await askOnce(question, input, output);
  if ((await askOnce("Once more: ", input, output)) === password) return password;
  throw new Error("These are two passwords. Nothing was changed.");
}

async function askOnce(question: string, input: Input, output: Writable): Promise<string> {
  output.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, written) => written() });
  const lines = createInterface({ input, output: silent, terminal: true });
  const given = new AbortController();
  lines.once("SIGINT", () => given.abort());
  try {
    return await lines.question("", { signal: given.signal });
  } catch {
    throw new Error("Nothing was changed.");
  } finally {
    lines.close();
    output.write("\n");
  }
}

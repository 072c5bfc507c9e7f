import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { parseJson } from "../../lib/text/parse-json.ts";
import {
  type AttemptStore,
  type KeptAnswer,
  MAX_ANSWERS_BYTES,
  NOTES_KEPT_MS,
} from "./attempt-store.ts";

const SUFFIX = ".attempt";

const noteLine = z.object({ digest: z.nullable(z.string()), startedAt: z.number() });
const answerLine = z.object({
  status: z.number(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string(),
});

/**
 * Remembers attempts in a folder, one file each, so that they outlive this process. The first line of a file
 * is the note, on the disk before anything is passed on; its second line, if it has one, the answer.
 *
 * @param folder where; it is made where it is missing, for nobody but this user to read.
 * @param now unix time in ms.
 * @param maxBytes of all files together; the oldest answers are dropped first.
 * @throws if the folder cannot be made, read or written.
 */
export async function attemptFolder(
  folder: string,
  now: () => number,
  maxBytes = MAX_ANSWERS_BYTES,
): Promise<AttemptStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const run = await nameOf(folder);
  const fileOf = (key: string) => path.join(folder, `${key}${SUFFIX}`);
  await dropOld(folder, now(), maxBytes);
  let written = 0;

  return {
    run,
    async note(key, note) {
      const isNew = await createFile(fileOf(key), `${JSON.stringify(note)}\n`);
      if (isNew) await syncFolder(folder);
      return isNew;
    },
    async answer(key, { status, headers, body }) {
      const line = { status, headers, body: Buffer.from(body).toString("base64") };
      const file = await open(fileOf(key), "a");
      try {
        const text = `${JSON.stringify(line)}\n`;
        await file.appendFile(text);
        written += text.length;
      } finally {
        await file.close();
      }
      // Seldom, because reading the folder takes longer than writing one file.
      if (written < maxBytes / 8) return;
      written = 0;
      await dropOld(folder, now(), maxBytes);
    },
    async find(key) {
      const text = await readFile(fileOf(key), "utf8").catch(orMissing);
      if (text === undefined) return undefined;
      const [first = "", second = ""] = text.split("\n");
      // An incomplete note still means that there was an attempt.
      const note = z.safeParse(noteLine, parseJson(first)).data ?? { digest: "", startedAt: 0 };
      const answer = z.safeParse(answerLine, parseJson(second)).data;
      return answer ? { ...note, answer: { ...answer, body: bytesOf(answer.body) } } : note;
    },
  };
}

/** The name of a folder's memory, which was written when the folder was made. */
async function nameOf(folder: string): Promise<string> {
  const file = path.join(folder, "run");
  await createFile(file, randomUUID());
  const known = z.safeParse(z.uuid(), await readFile(file, "utf8"));
  if (known.success) return known.data;
  // The name is incomplete: a new one, under which nothing is known.
  const name = randomUUID();
  await writeFile(file, name);
  return name;
}

/** Writes a new file to the disk; false if it exists already. */
async function createFile(file: string, text: string): Promise<boolean> {
  const handle = await open(file, "wx", 0o600).catch(orExisting);
  if (!handle) return false;
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return true;
}

/** A new file is safe once its folder is on the disk too. Windows has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Drops the notes that are too old, and the oldest answers if there is no room for all. */
async function dropOld(folder: string, now: number, maxBytes: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX));
  const found = names.map(async (name) => {
    const file = path.join(folder, name);
    const stats = await stat(file).catch(orMissing);
    return stats ? [{ file, size: stats.size, at: stats.mtimeMs }] : [];
  });
  const newestFirst = (await Promise.all(found)).flat().toSorted((one, other) => other.at - one.at);
  let bytes = 0;
  for (const { file, size, at } of newestFirst) {
    bytes += size;
    if (now - at > NOTES_KEPT_MS) await rm(file, { force: true });
    else if (bytes > maxBytes) await dropAnswer(file);
  }
}

async function dropAnswer(file: string): Promise<void> {
  const text = await readFile(file, "latin1").catch(orMissing);
  const end = text?.indexOf("\n") ?? -1;
  if (end >= 0) await truncate(file, end + 1).catch(orMissing);
}

function bytesOf(base64: string): KeptAnswer["body"] {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

function orMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

function orExisting(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "EEXIST") throw error;
}

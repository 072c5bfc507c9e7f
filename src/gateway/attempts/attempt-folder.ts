import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { type AttemptStore, MAX_ANSWERS_BYTES, NOTES_KEPT_MS } from "./attempt-store.ts";
import { answerOf, noteOf, textOfAnswer } from "./kept-text.ts";
import { createTurns } from "./turns.ts";

const SUFFIX = ".attempt";

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
  const turns = createTurns();
  let written = 0;

  return {
    run: async () => run,
    async claim(key, note, terms = {}) {
      if (terms.run !== undefined && terms.run !== run) return "other-memory";
      if (await isFile(fileOf(key))) return "known";
      if (turns.isTaken(terms.turn)) return "turn-taken";
      // Before the file is written, so that nobody else takes the turn meanwhile.
      turns.take(key, terms.turn);
      let isNew = false;
      try {
        isNew = await createFile(fileOf(key), `${JSON.stringify(note)}\n`);
        if (isNew) await syncFolder(folder);
      } finally {
        if (!isNew) turns.release(key);
      }
      return isNew ? "claimed" : "known";
    },
    async answer(key, answer) {
      const file = await open(fileOf(key), "a");
      try {
        const text = `${textOfAnswer(answer)}\n`;
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
      const answer = answerOf(second);
      return answer ? { ...noteOf(first), answer } : noteOf(first);
    },
    release: turns.release,
    isReady: async () => true,
    close: async () => {},
  };
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(orMissing)) !== undefined;
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

function orMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

function orExisting(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "EEXIST") throw error;
}

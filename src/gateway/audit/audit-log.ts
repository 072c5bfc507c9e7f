import { mkdir, open } from "node:fs/promises";
import path from "node:path";

/** One line of the audit log. It has no number, name or link of a recipient, and no token. */
export interface AuditEntry {
  /** Who sends; null if the studio has no sign-in. */
  user: string | null;
  idInstance: string;
  /** The host of GREEN-API, or `emulator`. */
  host: string;
  /** The ULID of the send; null if the request had none. */
  attempt: string | null;
  /** `sending` is written before the request leaves, the others when its end is known. */
  outcome: "sending" | "accepted" | "rejected" | "unknown";
  /** Of an accepted send. */
  idMessage?: string;
  /** How many people were chosen to see the status; null means everyone. */
  recipients: number | null;
}

export interface AuditLog {
  /**
   * Adds one line; when this resolves, the line is on the disk.
   *
   * @throws if it cannot be written.
   */
  write: (entry: AuditEntry) => Promise<void>;
  /**
   * Why the log cannot be written, as a sentence; undefined if it can. The answer is at most a second old, and
   * never older than the last line.
   */
  problem: () => Promise<string | undefined>;
}

/** How long the result of a look at the file is taken for true. */
const CHECKED_FOR_MS = 1000;

/**
 * Opens an append-only log of sends: JSON lines, each written at once. The file is opened for each line, so
 * that it can be rotated by renaming it.
 *
 * @param file only its owner may read it. Its folder is made where it is missing.
 * @param now unix time in ms.
 */
export function openAuditLog(file: string, now: () => number): AuditLog {
  let last = Promise.resolve();
  let check: { startedAt: number; result: Promise<string | undefined> } | undefined;

  async function append(text: string): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(file, "a", 0o600);
    try {
      if (text === "") return;
      const bytes = Buffer.from((await isTorn(file)) ? `\n${text}` : text);
      const { bytesWritten } = await handle.write(bytes);
      if (bytesWritten < bytes.length) throw new Error("The disk is full.");
      await handle.datasync();
    } finally {
      await handle.close();
    }
  }

  /** One after another, so that lines are in order. */
  function inTurn(text: string): Promise<void> {
    const turn = last.then(() => append(text));
    last = turn.catch(() => {});
    return turn;
  }

  function findProblem(): Promise<string | undefined> {
    return inTurn("").then(
      () => undefined,
      (error: NodeJS.ErrnoException) =>
        `The audit log ${file} cannot be written (${error.code ?? error.message}).`,
    );
  }

  return {
    write(entry) {
      check = undefined;
      return inTurn(`${JSON.stringify({ time: new Date(now()).toISOString(), ...entry })}\n`);
    },
    problem() {
      if (!check || Math.abs(now() - check.startedAt) >= CHECKED_FOR_MS) {
        check = { startedAt: now(), result: findProblem() };
      }
      return check.result;
    },
  };
}

/** Whether the last line has no end, because the disk was full or the process died. Of an unreadable file: no. */
async function isTorn(file: string): Promise<boolean> {
  const handle = await open(file, "r").catch(() => undefined);
  if (!handle) return false;
  try {
    const { size } = await handle.stat();
    if (size === 0) return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer.toString() !== "\n";
  } finally {
    await handle.close();
  }
}

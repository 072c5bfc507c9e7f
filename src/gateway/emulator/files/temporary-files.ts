import { rmSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const PREFIX = "voice-status-studio-";
let folder: Promise<string> | undefined;
let named = 0;

/** A path for a new file, in a folder that is deleted with this process and that no other user may read. */
export async function temporaryFile(): Promise<string> {
  folder ??= makeFolder();
  named += 1;
  // Before the wait, in which others ask for a name too.
  const name = String(named);
  return path.join(await folder, name);
}

async function makeFolder(): Promise<string> {
  await removeLeftovers();
  const made = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  // Ctrl+C ends a process without the event "exit", unless the process ends by itself then.
  if (process.listenerCount("SIGINT") === 0) process.once("SIGINT", () => process.exit(130));
  return made;
}

/** Removes the folders of processes that were killed. */
async function removeLeftovers(): Promise<void> {
  const names = await readdir(tmpdir());
  const left = names.filter((name) => {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  const removals = left.map((name) =>
    rm(path.join(tmpdir(), name), { recursive: true, force: true }),
  );
  await Promise.allSettled(removals);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process of another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

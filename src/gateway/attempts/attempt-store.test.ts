import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach } from "vitest";
import { attemptFolder } from "./attempt-folder.ts";
import { attemptMemory } from "./attempt-memory.ts";
import { describeAttemptStore } from "./attempt-store-under-test.ts";
import { folderOrMemory } from "./folder-or-memory.ts";

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "attempts-"));
  folders.push(folder);
  return folder;
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

describeAttemptStore("memory", async (maxBytes) => attemptMemory(Date.now, maxBytes));
describeAttemptStore("a folder", async (maxBytes) =>
  attemptFolder(await newFolder(), Date.now, maxBytes),
);
describeAttemptStore("a folder, or memory", async (maxBytes) =>
  folderOrMemory(await newFolder(), Date.now, () => {}, maxBytes),
);

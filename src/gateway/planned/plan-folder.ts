import { randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { parseJson } from "../../lib/text/parse-json.ts";
import { syncFolder } from "../attempts/attempt-folder.ts";
import { type PlanStore, type StoredPlan, storedPlan } from "./plan-store.ts";

/** `{ULID}.{revision}.plan` */
const NAME = /^(\w{26})\.(\d+)\.plan$/;
const UNFINISHED = ".unfinished";

/**
 * Keeps planned sends in a folder: each revision is a file of its own, which never changes. A revision is written under
 * another name first and then linked to its own, which succeeds once, in whatever process.
 *
 * @param folder where; it is made where it is missing, for nobody but this user to read.
 * @throws if the folder cannot be made, read or written.
 */
export async function planFolder(folder: string): Promise<PlanStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    if (name.endsWith(UNFINISHED)) await rm(path.join(folder, name), { force: true });
  }
  /** By the names of their files. */
  let known = new Map<string, StoredPlan>();
  const fileOf = (id: string, revision: number) => path.join(folder, `${id}.${revision}.plan`);

  async function read(name: string): Promise<StoredPlan | undefined> {
    const text = await readFile(path.join(folder, name), "utf8").catch(orMissing);
    return z.safeParse(storedPlan, parseJson(text ?? "")).data;
  }

  return {
    async all() {
      const latest = latestOf(await readdir(folder));
      const plans = await Promise.all(
        latest.map(async (name) => [name, known.get(name) ?? (await read(name))] as const),
      );
      known = new Map(plans.flatMap(([name, plan]) => (plan ? [[name, plan]] : [])));
      return [...known.values()];
    },
    async write(plan) {
      const { id, revision } = plan;
      const names = await readdir(folder);
      if (revision > 1 && !names.includes(path.basename(fileOf(id, revision - 1)))) return false;
      const unfinished = path.join(folder, `${randomUUID()}${UNFINISHED}`);
      try {
        const file = await open(unfinished, "wx", 0o600);
        try {
          await file.writeFile(JSON.stringify(plan));
          await file.sync();
        } finally {
          await file.close();
        }
        if (!(await isLinked(unfinished, fileOf(id, revision)))) return false;
        await syncFolder(folder);
        return true;
      } finally {
        await rm(unfinished, { force: true });
      }
    },
    async drop(id) {
      const names = (await readdir(folder)).filter((name) => NAME.exec(name)?.[1] === id);
      // The newest one last: a plan that is half dropped is still the one that ended.
      for (const name of names.toSorted((one, other) => revisionOf(one) - revisionOf(other))) {
        await rm(path.join(folder, name), { force: true });
      }
    },
  };
}

/** The name of each plan's newest file. */
function latestOf(names: string[]): string[] {
  const latest = new Map<string, string>();
  for (const name of names) {
    const id = NAME.exec(name)?.[1];
    if (id && revisionOf(name) > revisionOf(latest.get(id) ?? "")) latest.set(id, name);
  }
  return [...latest.values()];
}

function revisionOf(name: string): number {
  return Number(NAME.exec(name)?.[2] ?? 0);
}

/** Gives a file its final name; false if that name is taken. */
async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

function orMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

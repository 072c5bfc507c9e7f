import { constants } from "node:fs";
import { chmod, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { idInstanceSchema } from "../../green-api/schemas/instance.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { isPasswordHash } from "./password-hash.ts";

/** Letters, digits and what e-mail addresses have; no space at either end and nothing that hides. */
export const NAME_PATTERN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._@+-]{0,98}[\p{L}\p{N}])?$/u;

/** One user of the users file. */
const storedUser = z.object({
  name: z.string().check(z.regex(NAME_PATTERN)),
  role: z.enum(["sender", "reader"]),
  instances: z.union([z.literal("all"), z.array(idInstanceSchema)]),
  /** Missing for a person whom a proxy or an OIDC provider signs in. */
  password: z.optional(z.string().check(z.refine(isPasswordHash))),
});
export type StoredUser = z.infer<typeof storedUser>;

const usersFile = z.object({ users: z.array(storedUser) });

/** What a field must be, for the person who wrote the file by hand. */
const complaints: Record<string, string> = {
  name: "must be a text of 1 to 100 letters and digits; inside it also space . _ @ + -",
  role: "must be sender or reader",
  instances: "must be all, or a list of idInstances",
  password: "must be a hash, which `npm run user password` writes",
};

/** The form in which names are compared: capital and small letters are equal. */
export function comparable(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

/**
 * Reads the users file.
 *
 * @returns the users; none if the file is missing.
 * @throws an error of one sentence that names file, entry and field, and quotes no value.
 */
export async function readUsers(file: string): Promise<StoredUser[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    throw new Error(`The users file ${file} cannot be read (${code}).`, { cause: error });
  }
  const parsed = z.safeParse(usersFile, parseJson(text));
  if (!parsed.success) {
    throw new Error(`The users file ${file} ${complaintOf(parsed.error.issues[0])}.`);
  }
  const { users } = parsed.data;
  const names = users.map(({ name }) => comparable(name));
  const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (twice >= 0)
    throw new Error(`The users file ${file} has the name of entry ${twice + 1} twice.`);
  return users;
}

function complaintOf(issue: { path: PropertyKey[] } | undefined): string {
  const [, index, field] = issue?.path ?? [];
  if (index === undefined) return 'must be JSON of the form { "users": [] }';
  return `has a mistake in entry ${Number(index) + 1}: ${String(field ?? "it")} ${
    complaints[String(field)] ?? "must have name, role and instances"
  }`;
}

/**
 * Writes the users file at once: whoever reads it sees the old or the new one. Only its owner may read it.
 *
 * @throws if the folder cannot be written, or another command is writing the file.
 */
export async function writeUsers(file: string, users: readonly StoredUser[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.new`;
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const handle = await open(temporary, O_CREAT | O_EXCL | O_WRONLY, 0o600).catch((error) => {
    if (error.code !== "EEXIST") throw error;
    const message = `Another command is writing the users. If none is running, remove ${temporary}.`;
    throw new Error(message, { cause: error });
  });
  try {
    try {
      await handle.writeFile(`${JSON.stringify({ users }, undefined, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(temporary, 0o600);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

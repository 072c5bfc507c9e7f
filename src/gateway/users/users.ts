import { stat } from "node:fs/promises";
import { comparable, readUsers, type StoredUser } from "./users-file.ts";

/** The users as the file has them now. */
export interface Users {
  /** All users; reads the file again if it was changed. */
  all: () => Promise<readonly StoredUser[]>;
  /** A user by name; capital and small letters are equal. */
  find: (name: string) => Promise<StoredUser | undefined>;
}

/**
 * Opens the users file, which is read again when it changes. While a changed file cannot be read, the users
 * stay as they were, and a line says why.
 *
 * @param log takes one line for each change that cannot be read.
 * @throws an error of one sentence if the file cannot be read at first.
 */
export async function openUsers(file: string, log: (line: string) => void): Promise<Users> {
  let seen = await versionOf(file);
  let users = await readUsers(file);

  async function all(): Promise<readonly StoredUser[]> {
    const version = await versionOf(file);
    if (version === seen) return users;
    seen = version;
    try {
      users = await readUsers(file);
    } catch (error) {
      log(`[users] ${(error as Error).message} The users stay as they were.`);
    }
    return users;
  }

  return {
    all,
    async find(name) {
      const wanted = comparable(name);
      return (await all()).find((user) => comparable(user.name) === wanted);
    },
  };
}

/** Changes with each rewriting of the file. */
async function versionOf(file: string): Promise<string> {
  try {
    const { ino, mtimeNs, size } = await stat(file, { bigint: true });
    return [ino, mtimeNs, size].join(" ");
  } catch {
    return "missing";
  }
}

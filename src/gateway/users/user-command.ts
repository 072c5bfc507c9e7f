import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { idInstanceSchema } from "../../green-api/schemas/instance.ts";
import { hashPassword, type HashCost } from "./password-hash.ts";
import type { StudioUser } from "./studio-user.ts";
import { comparable, NAME_PATTERN, readUsers, type StoredUser, writeUsers } from "./users-file.ts";

const MIN_PASSWORD_CHARACTERS = 12;
const MAX_PASSWORD_CHARACTERS = 1000;

const USAGE = `The users of the studio:

  npm run user add NAME -- --role sender|reader --instances all|ID,ID [--no-password]
  npm run user password NAME
  npm run user remove NAME
  npm run user list

A sender may do everything with these instances, a reader may only look. The password is asked for, or read from
the standard input. --no-password is for people whom a proxy or an OIDC provider signs in.`;

/** A mistake of the person at the terminal, as a sentence. */
export class UserCommandError extends Error {}

interface Terminal {
  /** The users file. */
  file: string;
  /** Asks for a password without showing it. */
  askPassword: (question: string) => Promise<string>;
  print: (text: string) => void;
  /** Of the hash; tests take a cheap one. */
  cost?: HashCost;
}

/**
 * Runs `add`, `list`, `remove` or `password` on the users file. A running studio reads the file again.
 *
 * @param args what follows `npm run user`.
 * @throws {UserCommandError} for a mistake; other errors if the file cannot be read or written.
 */
export async function runUserCommand(args: string[], terminal: Terminal): Promise<void> {
  const { positionals, values } = parse(args);
  const { file, print } = terminal;
  if (values.help) return print(USAGE);
  const [command, name = "", ...rest] = positionals;
  if (rest.length > 0) throw new UserCommandError(`A name with a space needs quotes.\n\n${USAGE}`);
  const users = await readUsers(file);
  const at = users.findIndex((user) => comparable(user.name) === comparable(name));
  const known = users[at];

  if (command === "list") {
    print(users.length === 0 ? `There are no users in ${file}.` : users.map(lineOf).join("\n"));
    return;
  }
  if (command === "add") {
    if (known)
      throw new UserCommandError(
        `${known.name} is a user already. To change the rights, remove and add them.`,
      );
    const rights = {
      name: nameOf(name),
      role: roleOf(values.role),
      instances: instancesOf(values.instances),
    };
    const password = values["no-password"] ? {} : await newPassword(terminal);
    await writeUsers(file, [...users, { ...rights, ...password }]);
    print(`Added ${lineOf({ ...rights, ...password })}.`);
    return;
  }
  if (command !== "remove" && command !== "password") throw new UserCommandError(USAGE);
  if (!known) throw new UserCommandError(`There is no user of this name in ${file}.`);
  if (command === "remove") {
    await writeUsers(file, users.toSpliced(at, 1));
    print(`Removed ${known.name}, who is signed out everywhere.`);
    return;
  }
  const changed = { ...known, ...(await newPassword(terminal)) };
  await writeUsers(file, users.with(at, changed));
  print(`Changed the password of ${known.name}, who is signed out everywhere.`);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        role: { type: "string" },
        instances: { type: "string" },
        "no-password": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UserCommandError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function nameOf(name: string): string {
  const tidy = name.normalize("NFKC").trim();
  if (NAME_PATTERN.test(tidy)) return tidy;
  throw new UserCommandError(
    "A name has 1 to 100 letters and digits; between them also space . _ @ + -",
  );
}

function roleOf(role: string | undefined): StudioUser["role"] {
  if (role === "sender" || role === "reader") return role;
  throw new UserCommandError("--role must be sender or reader.");
}

function instancesOf(given = ""): StoredUser["instances"] {
  if (given === "all") return "all";
  const ids = given.split(",").map((id) => id.trim());
  const parsed = z.safeParse(z.array(idInstanceSchema), ids).data;
  if (parsed) return parsed;
  throw new UserCommandError("--instances must be all, or idInstances with commas between.");
}

async function newPassword({ askPassword, cost }: Terminal): Promise<{ password: string }> {
  const password = await askPassword("Password: ");
  const { length } = [...password];
  if (length < MIN_PASSWORD_CHARACTERS || length > MAX_PASSWORD_CHARACTERS) {
    throw new UserCommandError(
      `A password has ${MIN_PASSWORD_CHARACTERS} to ${MAX_PASSWORD_CHARACTERS} characters: a shorter one can be guessed by whoever gets a copy of the users file. Some words in a row are easy to remember.`,
    );
  }
  return { password: await hashPassword(password, cost) };
}

function lineOf({ name, role, instances, password }: StoredUser): string {
  const ids = instances === "all" ? "all instances" : instances.join(", ");
  return [name, role, ids, ...(password === undefined ? ["no password"] : [])].join(" · ");
}

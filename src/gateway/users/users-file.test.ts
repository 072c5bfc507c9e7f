import { mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, it } from "vitest";
import { hashPassword } from "./password-hash.ts";
import { openUsers } from "./users.ts";
import { readUsers, type StoredUser, writeUsers } from "./users-file.ts";
import { CHEAP_HASH } from "./users-under-test.ts";

let file: string;
beforeEach(async () => {
  file = path.join(await mkdtemp(path.join(os.tmpdir(), "users-")), "below", "users.json");
});

const anna: StoredUser = { name: "Anna", role: "sender", instances: "all" };
const oleg: StoredUser = { name: "олег@example.com", role: "reader", instances: ["1101000001"] };

it("reads what it wrote, which only its owner may read", async () => {
  const users = [{ ...anna, password: await hashPassword("a long password", CHEAP_HASH) }, oleg];
  await writeUsers(file, users);
  expect(await readUsers(file)).toEqual(users);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await writeUsers(file, [oleg]);
  expect(await readUsers(file)).toEqual([oleg]);
  expect(await readdir(path.dirname(file))).toEqual(["users.json"]);
});

it("has no users before the first is added", async () => {
  expect(await readUsers(file)).toEqual([]);
});

it("does not write while another command does", async () => {
  await writeUsers(file, [anna]);
  await writeFile(`${file}.new`, "");
  await expect(writeUsers(file, [oleg])).rejects.toThrow("Another command is writing");
  expect(await readUsers(file)).toEqual([anna]);
});

it.each([
  ["{", 'must be JSON of the form { "users": [] }'],
  ["[]", 'must be JSON of the form { "users": [] }'],
  ['{"users":[1]}', "entry 1: it must have name, role and instances"],
  ['{"users":[{"name":" ","role":"sender","instances":"all"}]}', "entry 1: name must be a text"],
  ['{"users":[{"name":"a\\u202eb","role":"sender","instances":"all"}]}', "name must be a text"],
  ['{"users":[{"name":"a","role":"boss","instances":"all"}]}', "role must be sender or reader"],
  [
    '{"users":[{"name":"a","role":"sender","instances":["x"]}]}',
    "instances must be all, or a list",
  ],
  [
    '{"users":[{"name":"a","role":"sender","instances":"all","password":"Secret1"}]}',
    "password must be a hash",
  ],
  [
    `{"users":[${["Anna", "anna"].map((name) => JSON.stringify({ ...anna, name })).join()}]}`,
    "has the name of entry 2 twice",
  ],
])("says what is wrong with %s", async (text, complaint) => {
  await writeUsers(file, []);
  await writeFile(file, text);
  const error = await readUsers(file).catch(String);
  expect(error).toContain(complaint);
  expect(error).not.toContain("Secret1");
});

it("is read again when it changes, and keeps the users while it cannot be read", async () => {
  const lines: string[] = [];
  await writeUsers(file, [anna]);
  const users = await openUsers(file, (line) => lines.push(line));
  expect(await users.find("ANNA")).toEqual(anna);

  await writeUsers(file, [oleg]);
  expect(await users.find("Anna")).toBeUndefined();
  expect(await users.find("Олег@example.com")).toEqual(oleg);
  expect(lines).toEqual([]);

  await writeFile(file, "{ broken");
  expect(await users.find(oleg.name)).toEqual(oleg);
  expect(lines).toEqual([expect.stringContaining("The users stay as they were.")]);
  expect(await readFile(file, "utf8")).toBe("{ broken");

  await writeUsers(file, [anna]);
  expect(await users.find("Anna")).toEqual(anna);
});

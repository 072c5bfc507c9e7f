import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { askPassword } from "./ask-password.ts";
import { verifyPassword } from "./password-hash.ts";
import { runUserCommand, UserCommandError } from "./user-command.ts";
import { readUsers } from "./users-file.ts";
import { CHEAP_HASH } from "./users-under-test.ts";

const PASSWORD = "correct horse battery staple";
let file: string;
beforeEach(async () => {
  file = path.join(await mkdtemp(path.join(os.tmpdir(), "users-")), "users.json");
});

async function run(line: string | string[], password = PASSWORD): Promise<string> {
  const printed: string[] = [];
  await runUserCommand(typeof line === "string" ? line.split(" ") : line, {
    file,
    askPassword: async () => password,
    print: (text) => printed.push(text),
    cost: CHEAP_HASH,
  });
  return printed.join("\n");
}

describe("npm run user", () => {
  it("adds, lists, changes and removes", async () => {
    expect(await run("--help")).toContain("npm run user add NAME");
    expect(await run("list")).toBe(`There are no users in ${file}.`);
    expect(await run("add Anna --role sender --instances all")).toBe(
      "Added Anna · sender · all instances.",
    );
    await run([
      "add",
      "Олег К.",
      "--role",
      "reader",
      "--instances",
      "1101000001, 1101000002",
    ]).catch((error) => expect(String(error)).toContain("A name has"));
    await run(["add", "Олег К", "--role", "reader", "--instances", "1101000001, 1101000002"]);
    await run("add eve@example.com --role reader --instances all --no-password");
    expect(await run("list")).toBe(
      "Anna · sender · all instances\n" +
        "Олег К · reader · 1101000001, 1101000002\n" +
        "eve@example.com · reader · all instances · no password",
    );

    const hash = (await readUsers(file))[0]?.password ?? "";
    expect(await verifyPassword(PASSWORD, hash)).toBe(true);
    expect(await readFile(file, "utf8")).not.toContain(PASSWORD);

    expect(await run("password anna", "another password")).toContain("signed out everywhere");
    const changed = (await readUsers(file))[0]?.password ?? "";
    expect(await verifyPassword("another password", changed)).toBe(true);

    expect(await run("remove ANNA")).toContain("Removed Anna");
    expect((await readUsers(file)).map(({ name }) => name)).toEqual(["Олег К", "eve@example.com"]);
  });

  it.each([
    ["", "npm run user add NAME"],
    ["help", "npm run user add NAME"],
    ["add", "A name has 1 to 100 letters"],
    ["add Anna Smith --role sender --instances all", "A name with a space needs quotes"],
    ["add Anna", "--role must be sender or reader"],
    ["add Anna --role boss --instances all", "--role must be sender or reader"],
    ["add Anna --role sender", "--instances must be all, or idInstances"],
    ["add Anna --role sender --instances shop", "--instances must be all, or idInstances"],
    ["add Anna --role sender --instances all --admin", "Unknown option '--admin'"],
    ["remove Anna", "There is no user of this name"],
    ["password Anna", "There is no user of this name"],
  ])("%j is answered with what to do", async (line, words) => {
    const error = await run(line).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserCommandError);
    expect(String(error)).toContain(words);
    expect(await readUsers(file)).toEqual([]);
  });

  it("refuses a short password and says why", async () => {
    await expect(run("add Anna --role sender --instances all", "elevenchars")).rejects.toThrow(
      "can be guessed by whoever gets a copy of the users file",
    );
    expect(await readUsers(file)).toEqual([]);
  });

  it("adds no name twice, and does not touch a file that it cannot read", async () => {
    await run("add Anna --role sender --instances all");
    await expect(run("add anna --role reader --instances all")).rejects.toThrow("a user already");
    await writeFile(file, "{ broken");
    await expect(run("remove Anna")).rejects.toThrow("must be JSON");
    expect(await readFile(file, "utf8")).toBe("{ broken");
  });
});

describe("the password", () => {
  const written = () => {
    const output = new PassThrough();
    let text = "";
    output.on("data", (chunk: Buffer) => (text += chunk.toString()));
    return { output, text: () => text };
  };

  it("is the first line of what is no terminal", async () => {
    const input = new PassThrough();
    input.end(`${PASSWORD}\nmore\n`);
    const { output, text } = written();
    expect(await askPassword("Password: ", input, output)).toBe(PASSWORD);
    expect(text()).toBe("");
    const empty = new PassThrough();
    empty.end();
    expect(await askPassword("Password: ", empty, output)).toBe("");
  });

  it("is asked for twice at a terminal, and never shown", async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const { output, text } = written();
    output.on("data", (chunk: Buffer) => {
      if (chunk.toString().endsWith(": ")) setImmediate(() => input.write(`${PASSWORD}\r`));
    });
    expect(await askPassword("Password: ", input, output)).toBe(PASSWORD);
    expect(text()).toBe("Password: \nOnce more: \n");
  });

  it("is not taken if the two differ, or after Ctrl C", async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const { output } = written();
    const typed = ["one password\r", "another\r", "\u0003"];
    output.on("data", (chunk: Buffer) => {
      if (chunk.toString().endsWith(": ")) setImmediate(() => input.write(typed.shift() ?? ""));
    });
    await expect(askPassword("Password: ", input, output)).rejects.toThrow("two passwords");
    await expect(askPassword("Password: ", input, output)).rejects.toThrow("Nothing was changed");
  });
});

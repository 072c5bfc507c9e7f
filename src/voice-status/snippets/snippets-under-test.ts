import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmulator } from "../../gateway/emulator/emulator.ts";
import type { Method, RequestOf } from "../../green-api/contract.ts";
import { type SnippetLanguage, snippets } from "./snippet.ts";

type Body = RequestOf<"sendVoiceStatus">;

/** How a snippet is run: from a file or by standard input. */
export interface Runner {
  language: SnippetLanguage;
  command: string;
  options?: string[];
  /** If left out, the program reads the snippet from standard input. */
  file?: string;
}

export const plain: Body = {
  urlFile: "https://files.example/greeting.mp3",
  fileName: "greeting.mp3",
  backgroundColor: "#7ACBA5",
  participants: ["79123456789@c.us", "12345678901234@lid"],
};

export const bodies: [title: string, body: Body][] = [
  ["a plain status to two people", plain],
  ["a status to everyone", { ...plain, participants: [] }],
  ["quotes and a command in the file name", { ...plain, fileName: `it's "\u00fc" $(x).mp3` }],
  [
    "all other characters with a meaning in a shell or a compiler",
    {
      ...plain,
      urlFile: "https://files.example/a%20b/%D0%B0.mp3?x=1&y='2'#t=3",
      fileName: [
        "C:\\new\\u0041\\",
        "`id` ${HOME} $HOME %s %% !! {} \\$ \\'",
        "</script> <!-- */ // # ''' \"\"\"",
        "JSON",
        "\t\r\b\f\u0000\u001b\u007f\u0085\u2028\u2029\ufeff",
        "\u{1f3a4} \u041f\u0440\u0438\u0432\u0435\u0442 \\\u00fc \u202e.mp3",
      ].join("\n"),
    },
  ],
  [
    "ten thousand recipients",
    {
      ...plain,
      participants: Array.from({ length: 10_000 }, (_, index) => `${79_120_000_000 + index}@c.us`),
    },
  ],
];

/** Only a program that hangs takes this long, even on a busy machine. */
const RUN_LIMIT_MS = 120_000;

const token = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";
const contentTypes = new Map<string, string | undefined>();
let server: Server;
let origin: string;
let folder: string;
let instances = 0;

beforeAll(async () => {
  const emulator = createEmulator({ now: Date.now, readOwnFile: async () => undefined });
  const listener = getRequestListener(emulator, { overrideGlobalObjects: false });
  server = createServer((request, response) => {
    contentTypes.set(request.url ?? "", request.headers["content-type"]);
    void listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(path.join(tmpdir(), "it's a folder "));
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

/**
 * An instance of the emulator that no other test uses. It is not authorized, so that its queue keeps what is
 * sent.
 */
function newInstance() {
  instances += 1;
  const idInstance = `1101${String(instances).padStart(3, "0")}700`;
  const pathOf = (method: Method, anyToken = token) =>
    `/emulator/waInstance${idInstance}/${method}/${anyToken}`;
  const queue = async () => {
    const response = await fetch(`${origin}${pathOf("showMessagesQueue")}`);
    return response.json();
  };
  return { pathOf, queue };
}

async function run({ command, options = [], file }: Runner, snippet: string, title: string) {
  const script = file && path.join(folder, `${title}-${file}`);
  const args = script ? [...options, script] : options;
  if (script) await writeFile(script, snippet);
  // A locale without Unicode, as on a bare server: a snippet must not depend on the encoding of the machine.
  const env = { ...process.env, LC_ALL: "C", NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
  const child = spawn(command, args, { cwd: folder, env });
  child.stdin.end(file ? "" : snippet);
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.err += text;
  });
  const exitCode = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { exitCode, ...output };
}

/** Runs the snippets in one language, and compares what the emulator received. */
export function describeRuns(runner: Runner): void {
  describe(`the ${runner.language} snippet, run by ${path.basename(runner.command)}`, () => {
    it.each(bodies)(
      "sends %s",
      async (title, body) => {
        const instance = newInstance();
        const sendPath = instance.pathOf("sendVoiceStatus");
        const snippet = snippets[runner.language]({ url: `${origin}${sendPath}`, body });

        const { exitCode, out, err } = await run(runner, snippet, title);
        expect({ exitCode, err }).toEqual({ exitCode: 0, err: expect.any(String) });

        const [queued, ...others] = await instance.queue();
        expect(others).toEqual([]);
        expect(queued).toMatchObject({ type: "sendVoiceStatus", body: expect.anything() });
        expect(queued.body).toEqual(body);
        expect(out).toContain(`{"idMessage":"${queued.messageID}"}`);
        if (runner.language !== "curl") expect(out).toMatch(/^200 /);
        expect(contentTypes.get(sendPath)).toBe("application/json");
      },
      RUN_LIMIT_MS,
    );

    it(
      "prints the answer of GREEN-API if it refuses",
      async () => {
        const instance = newInstance();
        const url = `${origin}${instance.pathOf("sendVoiceStatus", "000000")}`;
        const snippet = snippets[runner.language]({ url, body: plain });
        const { out } = await run(runner, snippet, "refused");
        expect(out).toContain("Unauthorized");
        expect(await instance.queue()).toEqual([]);
      },
      RUN_LIMIT_MS,
    );
  });
}

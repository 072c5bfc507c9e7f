import { parseArgs } from "node:util";
import { readSettings, SettingsRefused } from "./serve/settings.ts";
import { startServer } from "./serve/start-server.ts";

const SIGNALS = { SIGINT: 130, SIGTERM: 143 };

/** `--host` alone means every address of this machine. */
function given(args: string[]): Record<string, string> {
  const complete = args.map((arg, at) =>
    arg === "--host" && !/^[^-]/.test(args[at + 1] ?? "") ? "--host=0.0.0.0" : arg,
  );
  const { values } = parseArgs({
    args: complete,
    options: { host: { type: "string" }, port: { type: "string" } },
  });
  return {
    ...(values.host !== undefined && { HOST: values.host }),
    ...(values.port !== undefined && { PORT: values.port }),
  };
}

function fail(error: unknown): never {
  const { message } = error instanceof Error ? error : new Error(String(error));
  const isKnown = error instanceof SettingsRefused || (error as { code?: string }).code;
  process.stderr.write(`${isKnown ? message : ((error as Error).stack ?? message)}\n`);
  process.exit(1);
}

try {
  const { stop } = await startServer(
    readSettings({ ...process.env, ...given(process.argv.slice(2)) }),
  );
  let isStopping = false;
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      if (isStopping) process.exit(code);
      isStopping = true;
      void stop().then(() => process.exit(0), fail);
    });
  }
} catch (error) {
  fail(error);
}

// Serves the built studio (`npm start`), or starts Vite's dev server (`npm run dev`). `--port 6000` chooses the
// port, and `--host` opens it to the network.
import { parseArgs } from "node:util";
import { createServer, preview } from "vite";

const { values, positionals } = parseArgs({
  // `--host` alone means every address of this machine.
  args: process.argv
    .slice(2)
    .map((arg, at, all) =>
      arg === "--host" && !/^[^-]/.test(all[at + 1] ?? "") ? "--host=" : arg,
    ),
  options: { port: { type: "string" }, host: { type: "string" } },
  allowPositionals: true,
});
const isDev = positionals[0] === "dev";
const command = isDev ? "npm run dev" : "npm start";
const given = {
  ...(values.port !== undefined && { port: Number(values.port) }),
  ...(values.host !== undefined && { host: values.host || true }),
};

try {
  await start();
} catch (error) {
  const port = /^Port (\d+) is already in use$/.exec(
    error instanceof Error ? error.message : "",
  )?.[1];
  if (port === undefined) throw error;
  console.error(`\n  ${await whoListens(`http://127.0.0.1:${port}/`, port)}`);
  console.error(`  To choose another port: ${command} -- --port ${Number(port) + 123}\n`);
  process.exit(1);
}

async function start() {
  if (isDev) {
    const server = await createServer({ server: given });
    await server.listen();
    server.printUrls();
    server.bindCLIShortcuts({ print: true });
    return;
  }
  const server = await preview({ preview: given });
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
}

/**
 * A sentence that says which program has the port.
 *
 * @param {string} address
 * @param {string} port
 */
async function whoListens(address, port) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) });
    const title = /<title>\s*([^<]{1,80})/i.exec(await response.text())?.[1]?.trim();
    if (title === "Voice Status Studio") return `The studio is already running: ${address}`;
    const name = title ? `“${title}”` : response.headers.get("server");
    return `Port ${port} is taken by another program${name ? `: ${printable(name)}` : ""}.`;
  } catch {
    return `Port ${port} is taken by another program, which does not speak HTTP.`;
  }
}

/**
 * Makes the title of an unknown page safe to print.
 *
 * @param {string} text
 */
function printable(text) {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{Zs}]/gu, "").slice(0, 80);
}

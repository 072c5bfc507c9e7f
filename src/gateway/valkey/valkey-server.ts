/** What decides how far the server at the other end can be trusted to remember. */
export interface ValkeyServer {
  /** Another one after each start of the server, and for each of its replicas. */
  runId: string;
  /** Whether everything that it has confirmed is still there after a crash. */
  keepsAll: boolean;
}

/**
 * Asks a server what it is.
 *
 * @throws if it may drop keys to make room: a claim that was dropped could be made twice.
 */
export async function describeServer(
  command: (...words: string[]) => Promise<unknown>,
): Promise<ValkeyServer> {
  const info = String(await command("INFO"));
  const has = (line: string) => info.split("\r\n").includes(line);
  if (!has("maxmemory:0") && !has("maxmemory_policy:noeviction")) {
    throw new Error("it may drop keys to make room; set maxmemory-policy to noeviction");
  }
  const runId = /^run_id:(\w+)/m.exec(info)?.[1];
  if (!runId) throw new Error("it does not say its run_id");
  // A replica that takes over may lack the last claims, so with replicas nothing is certain.
  const isAlone = has("role:master") && has("connected_slaves:0");
  // Many hosted servers do not answer this.
  const fsync = await command("CONFIG", "GET", "appendfsync").catch(() => undefined);
  const isAlways = JSON.stringify(fsync ?? "").includes("always");
  return { runId, keepsAll: isAlone && has("aof_enabled:1") && isAlways };
}

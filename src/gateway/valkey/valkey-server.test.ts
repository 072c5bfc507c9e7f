import { describe, expect, test } from "vitest";
import { describeServer } from "./valkey-server.ts";

const safe = {
  run_id: "70323422ee3a65badbadb52a9c5c07f6779e031e",
  maxmemory: "0",
  maxmemory_policy: "noeviction",
  role: "master",
  connected_slaves: "0",
  aof_enabled: "1",
};

function server(differs: Partial<typeof safe> = {}, appendfsync: string | null = "always") {
  const lines = Object.entries({ ...safe, ...differs }).map(([name, value]) => `${name}:${value}`);
  return describeServer(async (word) => {
    if (word === "INFO") return ["# Server", ...lines, ""].join("\r\n");
    if (appendfsync === null) throw new Error("NOPERM");
    return { appendfsync };
  });
}

describe("a server of Valkey or Redis", () => {
  test("keeps all that it confirms if it writes each command to its disk, and has no replica", async () => {
    expect(await server()).toEqual({ runId: safe.run_id, keepsAll: true });
    expect((await server({ aof_enabled: "0" })).keepsAll).toBe(false);
    expect((await server({}, "everysec")).keepsAll).toBe(false);
    expect((await server({ connected_slaves: "1" })).keepsAll).toBe(false);
    expect((await server({ role: "slave" })).keepsAll).toBe(false);
  });

  test("is not trusted to keep all if it does not say how it writes to its disk", async () => {
    expect((await server({}, null)).keepsAll).toBe(false);
  });

  test("cannot be used if it may drop keys to make room", async () => {
    const full = { maxmemory: "100000000", maxmemory_policy: "volatile-lru" };
    await expect(server(full)).rejects.toThrow("set maxmemory-policy to noeviction");
    expect(await server({ maxmemory: "100000000" })).toMatchObject({ keepsAll: true });
  });
});

import { expect, it } from "vitest";
import {
  decoyHash,
  HASH_COST,
  hashPassword,
  isPasswordHash,
  verifyPassword,
} from "./password-hash.ts";
import { CHEAP_HASH } from "./users-under-test.ts";

it("knows the password of a hash, and no other", async () => {
  const hash = await hashPassword("correct horse battery");
  expect(hash).toMatch(/^scrypt:32768:8:3:/);
  expect(await verifyPassword("correct horse battery", hash)).toBe(true);
  expect(await verifyPassword("correct horse batterY", hash)).toBe(false);
});

it("gives equal passwords different hashes", async () => {
  const hashes = await Promise.all([1, 2].map(() => hashPassword("the same password", CHEAP_HASH)));
  expect(new Set(hashes).size).toBe(2);
});

it("takes a letter and its accent for one character", async () => {
  const hash = await hashPassword("Цой жив, йога 12", CHEAP_HASH);
  expect(await verifyPassword("Цой жив, йога 12".normalize("NFD"), hash)).toBe(true);
});

it("has a decoy of the same cost that no password opens", async () => {
  const hash = await hashPassword("a password", CHEAP_HASH);
  expect(decoyHash(hash).split(":").slice(0, 4)).toEqual(hash.split(":").slice(0, 4));
  expect(await verifyPassword("", decoyHash(hash))).toBe(false);
  const { N, r, p } = HASH_COST;
  expect(decoyHash(undefined)).toContain(`scrypt:${N}:${r}:${p}:`);
  expect(isPasswordHash(decoyHash(undefined))).toBe(true);
});

it.each([
  "",
  "plain text",
  "scrypt:16384:8:1:short:short",
  `scrypt:16384:8:1:${"A".repeat(22)}:${"A".repeat(43)}:more`,
])("refuses %j, which is no hash", async (text) => {
  expect(isPasswordHash(text)).toBe(false);
  await expect(verifyPassword("a password", text)).rejects.toThrow("no hash");
});

it("refuses a hash that asks for more memory than is given to it", async () => {
  const greedy = `scrypt:${2 ** 20}:32:1:${"A".repeat(22)}:${"A".repeat(43)}`;
  await expect(verifyPassword("a password", greedy)).rejects.toThrow(/memory/i);
});

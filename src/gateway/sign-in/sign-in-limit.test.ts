import { beforeEach, expect, it } from "vitest";
import { createSignInLimit } from "./sign-in-limit.ts";

let now = 0;
beforeEach(() => {
  now = 0;
});

/** Tries until a wait is asked for. Then `seconds` pass. */
function triesIn(limit: ReturnType<typeof createSignInLimit>, seconds: number, at: () => string[]) {
  const end = now + seconds * 1000;
  let tries = 0;
  while (now < end) {
    const [name = "", address = ""] = at();
    const wait = limit.take(name, address);
    if (wait === 0) tries += 1;
    else now += wait * 1000;
  }
  return tries;
}

it("gives five tries, then asks for a wait that doubles", () => {
  const limit = createSignInLimit(() => now);
  const waits: number[] = [];
  for (let tries = 0; tries < 5; tries += 1) expect(limit.take("anna", "10.0.0.1")).toBe(0);
  for (let tries = 0; tries < 8; tries += 1) {
    const wait = limit.take("anna", "10.0.0.1");
    waits.push(wait);
    now += wait * 1000 - 1;
    expect(limit.take("anna", "10.0.0.1")).toBe(1);
    now += 1;
    expect(limit.take("anna", "10.0.0.1")).toBe(0);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
});

it("counts tries from one address with many names, and with one name from many addresses", () => {
  const limit = createSignInLimit(() => now);
  let n = 0;
  expect(triesIn(limit, 3600, () => [`name ${n++}`, "10.0.0.1"])).toBeLessThan(20);
  // A name waits for a minute at most, so that nobody can lock its owner out.
  expect(triesIn(limit, 3600, () => ["anna", `10.0.${n >> 8}.${n++ & 255}`])).toBeLessThan(75);
});

it("takes a /64 of IPv6 for one address, and IPv4 in IPv6 for IPv4", () => {
  const limit = createSignInLimit(() => now);
  const same = ["2001:db8:0:1::1", "2001:db8:0:1:ffff::2", "2001:0db8:0000:0001::3"];
  for (const [at, address] of [...same, ...same.slice(0, 2)].entries()) {
    expect(limit.take(`name ${at}`, address)).toBe(0);
  }
  expect(limit.take("another", "2001:db8:0:1::9")).toBe(1);
  expect(limit.take("another", "2001:db8:0:2::9")).toBe(0);

  for (let tries = 0; tries < 5; tries += 1) limit.take(`v4 ${tries}`, "10.0.0.7");
  expect(limit.take("v4", "::ffff:10.0.0.7")).toBe(1);
});

it("forgets the tries of a name that succeeded, but not those of its address", () => {
  const limit = createSignInLimit(() => now);
  for (let tries = 0; tries < 4; tries += 1) limit.take("anna", "10.0.0.1");
  expect(limit.take("own", "10.0.0.1")).toBe(0);
  limit.succeeded("own", "10.0.0.1");
  expect(limit.take("anna", "10.0.0.1")).toBe(0);
  expect(limit.take("anna", "10.0.0.1")).toBe(1);
  limit.succeeded("anna", "10.0.0.9");
  expect(limit.take("anna", "10.0.0.9")).toBe(0);
});

it("begins again after an hour without a try", () => {
  const limit = createSignInLimit(() => now);
  for (let tries = 0; tries < 5; tries += 1) limit.take("anna", "10.0.0.1");
  now += 60 * 60 * 1000;
  for (let tries = 0; tries < 5; tries += 1) expect(limit.take("anna", "10.0.0.1")).toBe(0);
});

it("remembers a limited number of names, and a flood of names frees no address", () => {
  const limit = createSignInLimit(() => now, 100);
  for (let tries = 0; tries < 5; tries += 1) limit.take("anna", "10.0.0.1");
  for (let n = 0; n < 1000; n += 1) limit.take(`name ${n}`, `10.1.0.${n % 50}`);
  expect(limit.take("anna", "10.0.0.2")).toBe(0);
  expect(limit.take("anna", "10.0.0.1")).toBe(1);
});

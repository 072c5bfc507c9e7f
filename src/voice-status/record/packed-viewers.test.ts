import { expect, test } from "vitest";
import { redact } from "../../green-api/redaction.ts";
import { packViewers, unpackViewers } from "./packed-viewers.ts";
import { type Viewer, viewerSteps } from "./viewers.ts";

const at = Date.UTC(2026, 10, 26, 12);

test("viewers come back, whatever their ids", () => {
  const viewers: Viewer[] = [
    { chatId: "79120000001@c.us", step: "read", at },
    { chatId: "79120000002@c.us", step: "sent", at: undefined },
    { chatId: "447700900101@c.us", step: "delivered", at: at + 86_400_000 },
    { chatId: "99999999999999999@c.us", step: "read", at },
    { chatId: "0123456789@c.us", step: "read", at },
    { chatId: "123456789012345@lid", step: "delivered", at: at + 1000 },
    { chatId: "120363-1479@g.us", step: "sent", at },
    { chatId: "+1", step: "sent", at },
  ];
  const unpacked = unpackViewers(packViewers(viewers));
  const sorted = (list: Viewer[]) =>
    list.toSorted((one, other) => (one.chatId < other.chatId ? 1 : -1));
  expect(sorted(unpacked)).toEqual(sorted(viewers));
  expect(unpackViewers(packViewers([]))).toEqual([]);
  const [withoutTime] = viewers.slice(1, 2);
  expect(unpackViewers(packViewers(withoutTime ? [withoutTime] : []))).toEqual([withoutTime]);
});

test("what cannot be understood is left out", () => {
  expect(unpackViewers("")).toEqual([]);
  expect(unpackViewers("t5yxs0 <script> &zz?1 a=b=c 1@lid!2").map(({ chatId }) => chatId)).toEqual([
    "1@lid",
  ]);
});

test("ten thousand recipients take 130 kB, and are read as fast as JSON, or nearly", () => {
  // Numbers of one country, spread as a thousand million of them are.
  const viewers = Array.from({ length: 10_000 }, (_, index): Viewer => {
    const number = 79_000_000_000 + ((index * 61_803_398_875) % 999_999_937);
    const step = viewerSteps[index % 3] ?? "sent";
    return { chatId: `${number}@c.us`, step, at: at + ((index * 7919) % 86_400) * 1000 };
  });
  const packed = packViewers(viewers);
  expect(packed.length).toBeLessThan(130_000);
  expect(unpackViewers(packed)).toHaveLength(10_000);
  const json = JSON.stringify(viewers);
  const readsJson = shortestOf(() => JSON.parse(json));
  expect(shortestOf(() => unpackViewers(packed)) / readsJson).toBeLessThan(10);
  expect(redact(packed)).toBe(packed);
});

/** Milliseconds of the quickest of several runs: what else the machine does slows only some of them. */
function shortestOf(run: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

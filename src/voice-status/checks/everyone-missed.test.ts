import { expect, it } from "vitest";
import { missedEveryone } from "./everyone-missed.ts";

type Records = Parameters<typeof missedEveryone>[0];
type State = Records[number]["state"];

const idInstance = "1101000001";
const toEveryone = (state: State, changes: Partial<Records[number]> = {}) => ({
  version: 1 as const,
  id: "01J00000000000000000000000",
  idInstance,
  instanceLabel: "Shop",
  startedAt: 0,
  request: { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" },
  state,
  steps: [],
  ...changes,
});

it("is true if the last status to everyone was dropped", () => {
  expect(missedEveryone([toEveryone("accepted"), toEveryone("dropped")], idInstance)).toBe(true);
});

it("is false if a later one was published, or nothing is known of any", () => {
  expect(missedEveryone([toEveryone("read"), toEveryone("dropped")], idInstance)).toBe(false);
  expect(missedEveryone([toEveryone("accepted")], idInstance)).toBe(false);
});

it("does not count a status of another instance, or one to a list", () => {
  const request = { ...toEveryone("dropped").request, participants: ["79123456789@c.us"] };
  expect(missedEveryone([toEveryone("dropped", { idInstance: "1101000002" })], idInstance)).toBe(
    false,
  );
  expect(missedEveryone([toEveryone("dropped", { request })], idInstance)).toBe(false);
  expect(missedEveryone([toEveryone("dropped", { recipientCount: 3 })], idInstance)).toBe(false);
});

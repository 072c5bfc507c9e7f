import { describe, expect, it } from "vitest";
import { emptyDraft } from "../draft.ts";
import { checkDraft } from "./checks.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { checkUntouched, checkWithoutRules, isUntouched } from "./first-checks.ts";

const facts: DraftFacts = {
  urlFile: null,
  audio: { state: "none" },
  link: { state: "loading" },
  isEmulator: true,
  stateInstance: "authorized",
};

describe("an untouched draft", () => {
  it.each([
    facts,
    { ...facts, stateInstance: "notAuthorized" },
    { ...facts, settings: "failed" as const },
  ])("has the checks that all rules give it", (known) => {
    expect(isUntouched(emptyDraft, known)).toBe(true);
    expect(checkUntouched(known)).toEqual(checkDraft(emptyDraft, known));
  });

  it.each([
    { audioUrl: "https://a.example/a.mp3" },
    { fileName: "a.mp3" },
    { backgroundColor: "#FFFFFF" },
    { everyone: false },
  ])("is touched by %j", (change) => {
    expect(isUntouched({ ...emptyDraft, ...change }, facts)).toBe(false);
  });

  it("is touched by a clip, contacts, and the chats of a tariff", () => {
    expect(isUntouched(emptyDraft, { ...facts, isLocal: true })).toBe(false);
    expect(isUntouched(emptyDraft, { ...facts, contacts: [] })).toBe(false);
    expect(isUntouched(emptyDraft, { ...facts, allowedChatIds: [] })).toBe(false);
  });
});

it("while the rules are not loaded, the link is being checked, or could not be checked", () => {
  expect(checkWithoutRules(facts, false)[0]).toMatchObject({ name: "link-checking" });
  expect(checkWithoutRules(facts, true)[0]).toMatchObject({ name: "link-unchecked" });
});

import { expect, it } from "vitest";
import * as z from "zod/mini";
import { applyBrandPreset, type BrandPreset, brandPresetSchema, listOf } from "./brand-preset.ts";
import type { Draft } from "./draft.ts";

const present: Draft = {
  audioUrl: "https://files.example/a.mp3",
  fileName: "a.mp3",
  backgroundColor: "#7ACBA5",
  everyone: true,
  recipients: ["447700900123@c.us"],
};
const regulars = { id: "list", name: "Regulars", chatIds: ["79123456789@c.us"] };
const preset = (recipients: BrandPreset["recipients"]): BrandPreset => ({
  version: 1,
  id: "01JZ0000000000000000000000",
  name: "Shop",
  backgroundColor: "#FF6A00",
  recipients,
  instance: { idInstance: "1101000001", label: "Shop" },
});
const forRegulars = preset({ listId: "list", listName: "Regulars" });

it("gives the draft its colour and the present members of its list", () => {
  expect(listOf(forRegulars, [regulars])).toBe(regulars);
  expect(applyBrandPreset(forRegulars, present, [regulars])).toEqual({
    ...present,
    backgroundColor: "#FF6A00",
    everyone: false,
    recipients: regulars.chatIds,
  });
});

it("leaves the recipients if its list is missing, or if it was saved without recipients", () => {
  expect(listOf(forRegulars, [])).toBe("missing");
  expect(listOf(preset("unchanged"), [])).toBeUndefined();
  const inColour = { ...present, backgroundColor: "#FF6A00" };
  expect(applyBrandPreset(forRegulars, present, [])).toEqual(inColour);
  expect(applyBrandPreset(preset("unchanged"), present, [regulars])).toEqual(inColour);
});

it("chooses everyone, and keeps the list that was chosen before", () => {
  const draft = applyBrandPreset(preset("everyone"), { ...present, everyone: false }, []);
  expect(draft).toEqual({ ...present, backgroundColor: "#FF6A00" });
});

it("is accepted as it is written", () => {
  expect(z.parse(brandPresetSchema, forRegulars)).toEqual(forRegulars);
});

it.each([
  { name: "" },
  { name: "x".repeat(61) },
  { id: "../1" },
  { version: 999 },
  { backgroundColor: "red;background:url(//evil.example)" },
  { backgroundColor: "#abc" },
  { recipients: "nobody" },
  { recipients: { listId: "list" } },
  { instance: { idInstance: "../1", label: "Shop" } },
])("is refused with %j", (changes) => {
  expect(z.safeParse(brandPresetSchema, { ...forRegulars, ...changes }).success).toBe(false);
});

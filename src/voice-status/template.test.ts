import { expect, it } from "vitest";
import * as z from "zod/mini";
import type { Draft } from "./draft.ts";
import { applyTemplate, type Template, templateSchema, toTemplateDraft } from "./template.ts";

const draft: Draft = {
  audioUrl: "https://files.example/a.mp3",
  fileName: "a.mp3",
  backgroundColor: "#7ACBA5",
  everyone: false,
  recipients: ["79123456789@c.us"],
};
const present: Draft = { ...draft, fileName: "b.mp3", recipients: ["447700900123@c.us"] };
const template = (content: Template["draft"]): Template => ({
  version: 1,
  id: "01JZ0000000000000000000000",
  name: "Spring",
  draft: content,
});

it("replaces the recipients if it was saved with its own, and leaves them otherwise", () => {
  expect(applyTemplate(template(toTemplateDraft(draft, true)), present)).toEqual(draft);
  expect(applyTemplate(template(toTemplateDraft(draft, false)), present)).toEqual({
    ...draft,
    recipients: present.recipients,
  });
});

it("keeps no token", () => {
  const audioUrl = "https://api.green-api.com/waInstance1101000001/downloadFile/secret";
  expect(JSON.stringify(toTemplateDraft({ ...draft, audioUrl }, true))).not.toContain("secret");
});

it.each([
  { name: "" },
  { name: "x".repeat(61) },
  { id: "../1" },
  { version: 999 },
  { draft: { ...draft, recipients: "everyone" } },
  { draft: { ...draft, audioUrl: undefined } },
])("is refused with %j", (changes) => {
  expect(z.safeParse(templateSchema, { ...template(draft), ...changes }).success).toBe(false);
});

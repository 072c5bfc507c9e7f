import { expect, it } from "vitest";
import { emptyDraft } from "../../voice-status/draft.ts";
import { summaryOf } from "./send-summary.ts";

const draft = {
  ...emptyDraft,
  fileName: "a.mp3",
  backgroundColor: "#f60",
  everyone: false,
  recipients: ["79123456789@c.us", "no number", "442079460958@c.us"],
};
const rest = { seconds: 8, instanceLabel: "Shop" };

it("counts the valid recipients, and writes the colour with six digits", () => {
  expect(summaryOf({ draft, ...rest })).toEqual({
    people: 2,
    fileName: "a.mp3",
    backgroundColor: "#FF6600",
    ...rest,
  });
  expect(summaryOf({ draft: { ...draft, everyone: true }, ...rest })?.people).toBe(0);
});

it.each([{ recipients: ["no number"] }, { backgroundColor: "red" }, { fileName: " " }])(
  "there is none for a draft that is not complete: %j",
  (change) => {
    expect(summaryOf({ draft: { ...draft, ...change }, ...rest })).toBeUndefined();
  },
);

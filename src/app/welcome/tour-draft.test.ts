import { expect, it } from "vitest";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { tourDraft } from "./tour-draft.ts";

const sent = (...participants: string[]) => ({ request: { participants } }) as SendRecord;

it("is for three made-up numbers", () => {
  expect(tourDraft("https://a.example/a.mp3", [])).toMatchObject({
    audioUrl: "https://a.example/a.mp3",
    everyone: false,
    recipients: ["447700900000@c.us", "447700900001@c.us", "447700900002@c.us"],
  });
});

it("leaves out numbers that have had a status, so that no send is a repetition", () => {
  const first = tourDraft("", []).recipients;
  const { recipients } = tourDraft("", [sent(...first), sent("447700900003@c.us")]);
  expect(recipients).toEqual(["447700900004@c.us", "447700900005@c.us", "447700900006@c.us"]);
});

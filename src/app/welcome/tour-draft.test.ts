import { expect, it } from "vitest";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { tourDraft } from "./tour-draft.ts";

const sent = (...participants: string[]) => ({ request: { participants } }) as SendRecord;

it("is for three made-up numbers", () => {
  expect(tourDraft("https://a.example/a.mp3", [])).toMatchObject({
    audioUrl: "https://a.example/a.mp3",
    everyone: false,
    recipients: ["442079460101@c.us", "442079460102@c.us", "442079460103@c.us"],
  });
});

it("leaves out numbers that have had a status, so that no send is a repetition", () => {
  const first = tourDraft("", []).recipients;
  const { recipients } = tourDraft("", [sent(...first), sent("442079460104@c.us")]);
  expect(recipients).toEqual(["442079460105@c.us", "442079460106@c.us", "442079460107@c.us"]);
});

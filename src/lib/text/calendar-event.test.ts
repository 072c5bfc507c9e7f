import { expect, it } from "vitest";
import { calendarFile } from "./calendar-event.ts";

const event = {
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D@voice-status-studio",
  at: Date.UTC(2026, 10, 27, 8),
  now: Date.UTC(2026, 10, 26, 18, 40, 5, 123),
  title: "Send",
  description: "Open the draft",
  url: "http://127.0.0.1:5877/#draft=abc",
};

/** The file as a calendar reads it: folded lines are joined, and names split from values. */
const read = (file: string) =>
  file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => /^([^:]*):?(.*)$/.exec(line)?.slice(1));

it("has one event with its time in UTC, and an alarm at that time", () => {
  const lines = calendarFile(event).split("\r\n");
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines).toContain("DTSTART:20261127T080000Z");
  expect(lines).toContain("DTSTAMP:20261126T184005Z");
  expect(lines).toContain("TRIGGER:PT0S");
  expect(lines.at(-1)).toBe("");
});

it("escapes what has a meaning in the format", () => {
  const description = "First, second; a \\ and\na new line";
  const lines = calendarFile({ ...event, description }).split("\r\n");
  expect(lines).toContain(String.raw`DESCRIPTION:First\, second\; a \\ and\na new line`);
});

it("folds long lines after at most 75 bytes, and breaks no character", () => {
  const title = "Отправить голосовой статус: 🎉 ".repeat(20);
  const url = `http://127.0.0.1:5877/#draft=${"a".repeat(7_000)}`;
  const file = calendarFile({ ...event, title, url });
  for (const line of file.split("\r\n")) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
  const known = new Map(read(file).map((pair) => [pair?.[0], pair?.[1]]));
  expect(known.get("SUMMARY")).toBe(title);
  expect(known.get("URL")).toBe(url);
});

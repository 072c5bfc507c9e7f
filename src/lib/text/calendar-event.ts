interface CalendarEvent {
  /** Names the event for good: a file with the same one replaces it. */
  id: string;
  /** Unix ms. */
  at: number;
  /** When the file is written, in unix ms. */
  now: number;
  title: string;
  description: string;
  url: string;
}

const MAX_LINE_BYTES = 75;

/**
 * Writes a calendar file (iCalendar, RFC 5545) with one event and an alarm at its time. Its times are in UTC, so it
 * needs no rules of a zone, and every calendar shows them in its own.
 */
export function calendarFile({ id, at, now, title, description, url }: CalendarEvent): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Voice Status Studio//EN",
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(at)}`,
    "DURATION:PT5M",
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT0S",
    `DESCRIPTION:${escaped(title)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** `20261127T080000Z` */
function utc(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** Breaks a line after at most 75 bytes, never inside of a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let room = MAX_LINE_BYTES;
  let text = "";
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (length > room) {
      text += "\r\n ";
      room = MAX_LINE_BYTES - 1;
    }
    text += character;
    room -= length;
  }
  return text;
}

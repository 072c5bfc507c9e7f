import { redact } from "../../green-api/redaction.ts";

/** What happened: words for a program, and what a person needs to know. */
interface LogEntry {
  level: "info" | "warn" | "error";
  event: "start" | "stop" | "stopped" | "failure" | "request";
  [detail: string]: unknown;
}

/** Writes one JSON line for each entry. No line has a token. */
export type Log = (entry: LogEntry) => void;

/**
 * @param write takes each line, without a line break.
 * @param now unix time in ms.
 */
export function createJsonLog(write: (line: string) => void, now: () => number = Date.now): Log {
  return ({ level, event, ...details }) => {
    const time = new Date(now()).toISOString();
    write(redact(JSON.stringify({ time, level, event, ...details })));
  };
}

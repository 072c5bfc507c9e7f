import type { LineName } from "../../../voice-status/set-up/line.ts";

const issues: Partial<Record<LineName, number>> = {
  "queue-empty": 714,
  "queue-stuck": 1056,
  "contacts-nameless": 792,
  "phone-unknown": 1124,
  "phone-iphone": 1124,
  restricted: 1033,
};

/** The number of the issue of GREEN-API that explains a line, if there is one. */
export function issueOf(name: LineName, detail: string | undefined): number | undefined {
  return detail === "enableLidMode" ? 1125 : issues[name];
}

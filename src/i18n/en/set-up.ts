import { counter } from "../../lib/text/counter.ts";
import { account, authorize, states } from "./set-up/account.ts";
import { contacts, queue, settings } from "./set-up/blocks.ts";
import { act, advice, lines, tone } from "./set-up/lines.ts";

const count = counter("en");

/** The texts of the region Instance set-up. */
export const setUp = {
  title: "Instance set-up",
  close: "Close instance set-up",
  askAgain: "Refresh",
  linkPhone: "Link a phone",
  asking: "Asking GREEN-API…",
  reasons: "What was checked",
  issue: (n: number) => `issue ${n}`,
  verdict: {
    ready: () => "Ready for statuses",
    "ready-with-notes": (n: number) =>
      `Ready for statuses, ${count(n, { one: "with # caution", other: "with # cautions" })}`,
    soon: () => "Not ready yet: wait a few minutes",
    asking: () => "Asking GREEN-API…",
    "used-up": (_: number, titles: string) => titles,
    "others-refused": (_: number, titles: string) => titles,
    "not-ready": (_: number, titles: string) => `Not ready for statuses. ${titles}`,
  },
  lines,
  act,
  advice,
  tone,
  account,
  authorize,
  states,
  settings,
  queue,
  contacts,
};

import type { LinkReport } from "../../protocol/link-report.ts";
import type { Draft } from "../draft.ts";
import type { DraftFacts } from "./draft-facts.ts";

type Answered = Extract<LinkReport, { answered: true }>;

export const draft: Draft = {
  audioUrl: "https://files.example/greeting.mp3",
  fileName: "greeting.mp3",
  backgroundColor: "#7E90A3",
  everyone: false,
  recipients: ["79123456789@c.us", "442079460958@c.us"],
};

/** What the gateway reports about a good link, with some changes. */
export function answered(changes: Partial<Answered> = {}): DraftFacts["link"] {
  const report: Answered = {
    answered: true,
    status: 200,
    type: "audio/mpeg",
    content: "mp3",
    size: 64_000,
    attachment: false,
    local: false,
    ...changes,
  };
  return { state: "known", report };
}

export const settings = {
  wid: "79001234567@c.us",
  delaySendMessagesMilliseconds: 3000,
  outgoingWebhook: "yes" as const,
};

/** All facts about a draft that has no problem. */
export const facts: DraftFacts = {
  urlFile: draft.audioUrl,
  audio: { state: "playable", seconds: 12 },
  link: answered(),
  isEmulator: false,
  stateInstance: "authorized",
  settings,
  waiting: 0,
};

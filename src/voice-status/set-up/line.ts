import type { FailureCode } from "../../green-api/failure-catalogue.ts";
import type { Method } from "../../green-api/contract.ts";
import type { SetUpTopic } from "./set-up-topic.ts";

/** `neutral` is a fact that is neither good nor bad; `open` is a question without an answer yet. */
export type Tone = "good" | "neutral" | "caution" | "bad" | "open";

export type LineName =
  | "token-missing"
  | "asking"
  | "unanswered"
  | "authorized"
  | "not-authorized"
  | "asleep"
  | "blocked"
  | "starting"
  | "created"
  | "restricted"
  | "state-unknown"
  | "no-restriction"
  | "not-whatsapp"
  | "notifications-on"
  | "notifications-off"
  | "pace"
  | "pace-slow"
  | "queue-empty"
  | "queue-moving"
  | "queue-stuck"
  | "contacts-later"
  | "contacts-named"
  | "contacts-nameless"
  | "contacts-none"
  | "quota-unknown"
  | "quota-used-up"
  | "quota-others"
  | "phone-unknown"
  | "phone-iphone";

/** What a person can do about a line: go to a block of the region, or one act. */
export type SetUpAct =
  | { topic: Exclude<SetUpTopic, "verdict"> }
  | { do: "enter-token" | "change-instance" | "switch-on-notifications" };

/** One thing that is known about an instance, or should be. */
export interface Line {
  name: LineName;
  tone: Tone;
  /** When it ends, in unix ms. */
  until?: number;
  /** Who says so; undefined if it is not GREEN-API. */
  method?: Method;
  /** When it was read, in unix ms. */
  at?: number | undefined;
  act?: SetUpAct;
  count?: number;
  /** A number beside `count`. */
  of?: number;
  ms?: number;
  /** GREEN-API's own word. */
  detail?: string;
  /** Why a question was not answered. */
  failure?: FailureCode;
}

import type { ResponseOf } from "../../green-api/contract.ts";
import type { FailureCode } from "../../green-api/failure-catalogue.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import type { Contact } from "../recipients/contact-names.ts";

/** What the browser's player says about the audio. */
export type AudioFacts =
  | { state: "none" }
  | { state: "loading" }
  /** `seconds` is not finite if the file does not state its length. */
  | { state: "playable"; seconds: number }
  | { state: "unplayable" };

/** What the gateway found at the link; "failed" if the gateway could not be asked. */
export type LinkFacts = { state: "loading" } | { state: "failed" } | LinkKnown;
interface LinkKnown {
  state: "known";
  report: LinkReport;
}

/** Everything besides the draft that decides what will become of it. */
export interface DraftFacts {
  /** The link that `audio` and `link` are about. The draft's link may have changed since. */
  urlFile: string | null;
  audio: AudioFacts;
  /** The audio is a file or a recording that is not uploaded yet, so it has no link. */
  isLocal?: boolean;
  /** Into how many parts the clip is cut; undefined if it is sent as one. */
  parts?: number | undefined;
  link: LinkFacts;
  /** When the studio first saw the link, in unix milliseconds; `now` if unknown. */
  linkSeenAt?: number | undefined;
  /** The time for which the draft is checked, in unix milliseconds; the present if left out. */
  now?: number | undefined;
  /** Whether the instance belongs to the emulator, which can fetch the studio's own files. */
  isEmulator: boolean;
  /** The instance's state by GREEN-API's name, if known. */
  stateInstance?: string | undefined;
  /** The instance was asked for its state, and has not answered yet. */
  isStateLoading?: boolean;
  /** Whether GREEN-API refused the last status because of the instance's state. */
  refusesInState?: boolean;
  /** Why the state could not be read. */
  stateFailure?: FailureCode | undefined;
  /** The instance's settings; "failed" if they could not be read, undefined while they are loading. */
  settings?: ResponseOf<"getSettings"> | "failed" | undefined;
  /** The last status to everyone of this instance left the queue without being published. */
  hasMissedEveryone?: boolean;
  /** How many messages and statuses are in the instance's queue. */
  waiting?: number | undefined;
  /** The instance's contacts, if they are loaded. */
  contacts?: readonly Contact[] | undefined;
  /** Whether a long list of recipients is sent to in groups. */
  isSplit?: boolean;
  /** The recipients with a number that their country is not known to assign. */
  doubtful?: readonly string[];
  /** The monthly quota that GREEN-API said is used up; `until` is in unix ms. */
  usedUpQuota?: { until: number; used: number; total: number } | undefined;
  /** The only `chatId`s that the instance's tariff allows, if GREEN-API has named them. */
  allowedChatIds?: string[] | undefined;
}

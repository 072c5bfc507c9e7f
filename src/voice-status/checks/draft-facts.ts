import type { ResponseOf } from "../../green-api/contract.ts";
import type { FailureCode } from "../../green-api/failure-catalogue.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import type { Contact } from "../recipients/contact.ts";

/** What the studio could find out about the audio by playing it in the browser. */
export type AudioFacts =
  | { state: "none" }
  | { state: "loading" }
  /** `seconds` is not finite where the file does not tell its length. */
  | { state: "playable"; seconds: number }
  | { state: "unplayable" };

/** Where the gateway found the link to lead; "failed" where it could not be asked. */
export type LinkFacts = { state: "loading" } | { state: "failed" } | LinkKnown;
interface LinkKnown {
  state: "known";
  report: LinkReport;
}

/** All that is known, besides the draft itself, of what will become of it. */
export interface DraftFacts {
  /** The link that `audio` and `link` speak of; the draft's may have been changed since. */
  urlFile: string | null;
  audio: AudioFacts;
  /** The audio is a file or a recording of this browser, which no link leads to yet. */
  isLocal?: boolean;
  link: LinkFacts;
  /** When the studio first saw the link; now, where it is not known. Unix time in ms, as `now` is. */
  linkSeenAt?: number | undefined;
  /** The moment for which the draft is checked; that of the clock where it is left out. */
  now?: number | undefined;
  /** Whether the instance is the emulator's, which reaches the studio's own files. */
  isEmulator: boolean;
  /** GREEN-API's word for the instance's state, where it is known. */
  stateInstance?: string | undefined;
  /** Why the state could not be asked for. */
  stateFailure?: FailureCode | undefined;
  /** The instance's settings; "failed" where they could not be read, left out while they are asked for. */
  settings?: ResponseOf<"getSettings"> | "failed" | undefined;
  /** How many messages and statuses wait in the instance's queue. */
  waiting?: number | undefined;
  /** The instance's contacts, where they are loaded. */
  contacts?: readonly Contact[] | undefined;
  /** Those of the recipients whose numbers their country is not known to give out. */
  doubtful?: readonly string[];
  /** The only chatIds that the instance's tariff lets it write to, where GREEN-API said so. */
  allowedChatIds?: string[] | undefined;
}

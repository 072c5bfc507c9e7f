import type { SetUpTopic } from "../set-up/set-up-topic.ts";

export type Verdict = "good" | "caution" | "bad" | "open";

/** What a button beside a check does to fix it. */
export type Fix =
  | { action: "use-file" }
  | { action: "replace-link"; urlFile: string }
  | { action: "check-again" }
  | { action: "rename"; fileName: string }
  | { action: "switch-on-notifications" }
  | { action: "open-set-up"; topic: SetUpTopic }
  | { action: "show-recipients" }
  | { action: "remove-duplicates" }
  | { action: "remove-twins" }
  | { action: "cut-in-parts" }
  | { action: "split-recipients" }
  | { action: "join-recipients" };

/** One line of the list "Before it goes out". The interface has a title and a reason for each `name`. */
export interface Check {
  name: CheckName;
  /** "open" means that it could not be checked, or not yet. */
  verdict: Verdict;
  /** The check is still running. */
  pending?: true;
  /** The number in the sentence: of recipients, contacts or waiting statuses. */
  count?: number;
  /** A length or a waiting time. */
  seconds?: number;
  /** The time in the sentence, in unix milliseconds. */
  at?: number;
  /** What the sentence quotes: a kind of file, a state, an HTTP status, the whole quota. */
  detail?: string;
  fix?: Fix;
}

/** Whether a check says that GREEN-API itself would refuse a send, rather than accept what never appears. */
export function isRefusalCertain({ name }: Pick<Check, "name">): boolean {
  return name === "token-refused";
}

/** Whether this check blocks a send until the person overrides it. */
export function isBlocking({ verdict }: Check): boolean {
  return verdict === "bad";
}

/** Whether this check says that no status can come of the draft's link. */
export function isBadLink(check: Check): boolean {
  return isBlocking(check) && check.name.startsWith("link-");
}

export type CheckName =
  | "audio-none"
  | "audio-loading"
  | "audio-not-uploaded"
  | "audio-unplayable"
  | "link-checking"
  | "link-unchecked"
  | "link-name-unknown"
  | "link-no-connection"
  | "link-too-slow"
  | "link-certificate"
  | "link-redirects"
  | "link-private"
  | "link-google-drive"
  | "link-dropbox"
  | "link-yandex-disk"
  | "link-missing"
  | "link-denied"
  | "link-refuses"
  | "link-failing"
  | "link-empty"
  | "link-too-large"
  | "link-stream"
  | "link-endless"
  | "link-playlist"
  | "link-page"
  | "link-download"
  | "link-not-audio"
  | "link-type-odd"
  | "link-content-odd"
  | "link-direct"
  | "link-ended"
  | "link-ends-early"
  | "link-ends-soon"
  | "link-ends-later"
  | "link-short-lived"
  | "length-unknown"
  | "length-good"
  | "length-over-minute"
  | "length-over-limit"
  | "length-parts"
  | "file-name-undocumented"
  | "file-name-no-extension"
  | "file-name-mismatch"
  | "file-name-good"
  | "color-near-white"
  | "instance-unknown"
  | "instance-failed"
  | "token-refused"
  | "instance-authorized"
  | "instance-queues"
  | "instance-restricted"
  | "instance-refuses"
  | "instance-not-ready"
  | "settings-unknown"
  | "notifications-off"
  | "notifications-on"
  | "quota-used-up"
  | "pace-good"
  | "queue-long"
  | "recipients-everyone"
  | "everyone-iphone"
  | "everyone-missed"
  | "recipients-none"
  | "recipients-good"
  | "recipients-invalid"
  | "recipients-doubtful"
  | "recipients-duplicate"
  | "recipients-twins"
  | "recipients-many"
  | "recipients-split"
  | "contacts-saved"
  | "contacts-not-saved"
  | "contacts-everyone"
  | "contacts-none"
  | "tariff-chats";

/** Checks of an empty draft that find nothing wrong. Their sentences are loaded with the page. */
export type FirstCheckName =
  | "audio-none"
  | "link-checking"
  | "link-unchecked"
  | "instance-unknown"
  | "instance-authorized"
  | "settings-unknown"
  | "notifications-off"
  | "notifications-on"
  | "pace-good"
  | "recipients-everyone";

export type LinkCheckName = Exclude<Extract<CheckName, `link-${string}`>, FirstCheckName>;

/** Checks whose sentences are loaded when one of them is found. */
export type LateCheckName = Exclude<CheckName, FirstCheckName | LinkCheckName>;

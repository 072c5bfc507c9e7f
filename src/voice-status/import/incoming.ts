import { redact } from "../../green-api/redaction.ts";
import type { Draft } from "../draft.ts";

/** A part of a text that was not understood or cannot be used; the interface has a sentence for each. */
export type Remark =
  | { kind: "field" | "value" | "option" | "header" | "method"; name: string }
  | { kind: "recipients" | "more-fields" | "more-commands"; count: number }
  | {
      kind:
        | "participants"
        | "address"
        | "body-missing"
        | "body-broken"
        | "body-not-found"
        | "body-in-file";
    };

/** An instance that a text names, with its token where that is in it. */
export interface FoundInstance {
  idInstance: string;
  apiUrl: string;
  apiTokenInstance: string | undefined;
}

/** What a text from elsewhere would make of the draft. */
export interface Incoming {
  source: "curl" | "json" | "code" | "address" | "link";
  /** What the text names; the rest of the draft stays as it is. */
  changes: Partial<Draft>;
  instance: FoundInstance | undefined;
  remarks: Remark[];
}

/** Why a text that is plainly meant for the studio cannot be read. */
export type Unreadable = "too-long" | "broken-link" | "nothing-understood";

const MAX_NAME_LENGTH = 40;

/** A name out of a text that may hold anything, fit to be shown. */
export function shownName(name: string): string {
  const safe = redact(name);
  return safe.length > MAX_NAME_LENGTH ? `${safe.slice(0, MAX_NAME_LENGTH)}…` : safe;
}

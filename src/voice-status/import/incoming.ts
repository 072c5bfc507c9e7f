import { redact } from "../../green-api/redaction.ts";
import type { Draft } from "../draft.ts";

/** A part of a text that was not understood or cannot be used. The interface has a sentence for each. */
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

/** An instance in a text, with its token if the text contains it. */
export interface FoundInstance {
  idInstance: string;
  apiUrl: string;
  apiTokenInstance: string | undefined;
}

/** What an imported text would change in the draft. */
export interface Incoming {
  source: "curl" | "json" | "code" | "address" | "link";
  /** The values in the text; the other fields of the draft stay unchanged. */
  changes: Partial<Draft>;
  instance: FoundInstance | undefined;
  remarks: Remark[];
  /** The whole body as JSON, without tokens, if a draft cannot hold all of it. */
  rawBody?: string | undefined;
}

/** Why a text that is clearly a request or a link to a draft cannot be read. */
export type Unreadable = "too-long" | "broken-link" | "nothing-understood";

const MAX_NAME_LENGTH = 40;

/** A name from a text, redacted and shortened so that it can be shown. */
export function shownName(name: string): string {
  const safe = redact(name);
  return safe.length > MAX_NAME_LENGTH ? `${safe.slice(0, MAX_NAME_LENGTH)}…` : safe;
}

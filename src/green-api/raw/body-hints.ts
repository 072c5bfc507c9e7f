import { parseJson } from "../../lib/text/parse-json.ts";
import type { Method } from "../contract.ts";
import { bodyFields, isValid, queryFields, type RequestField } from "./request-fields.ts";

/** A field, and what a body or a query has of it. */
export interface FieldHint extends RequestField {
  state: "present" | "absent" | "missing" | "other-type";
}

export interface Hints {
  fields: FieldHint[];
  /** Names that are not documented. */
  unknown: string[];
}

/** What a body has of the documented fields. Of a body that is not JSON that is not known: none is called missing. */
export function hintsForBody(method: Method, text: string): Hints {
  const value = parseJson(text);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const given = new Map(isObject ? Object.entries(value) : []);
  const hints = hintsFor(bodyFields(method), given, (name, field) => isValid(method, name, field));
  if (value !== undefined || text.trim() === "") return hints;
  return { ...hints, fields: hints.fields.map((field) => ({ ...field, state: "absent" })) };
}

/** What a query has of the documented names. */
export function hintsForQuery(method: Method, query: string): Hints {
  const given = new Map<string, unknown>(new URLSearchParams(query.trim()));
  return hintsFor(queryFields(method), given, () => true);
}

function hintsFor(
  fields: RequestField[],
  given: ReadonlyMap<string, unknown>,
  fits: (name: string, value: unknown) => boolean,
): Hints {
  const known = new Set(fields.map(({ name }) => name));
  return {
    fields: fields.map((field) => {
      const { name, isRequired } = field;
      if (!given.has(name)) return { ...field, state: isRequired ? "missing" : "absent" };
      return { ...field, state: fits(name, given.get(name)) ? "present" : "other-type" };
    }),
    unknown: [...given.keys()].filter((name) => !known.has(name)),
  };
}

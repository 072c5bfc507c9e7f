import { parse, type ParseError, printParseErrorCode } from "jsonc-parser";

/** Where a text stops being JSON, and why. Lines and columns count from 1. */
export interface JsonProblem {
  line: number;
  column: number;
  reason: JsonReason;
}

type JsonReason = "value" | "name" | "colon" | "comma" | "end" | "string" | "other";

const reasons: Record<string, JsonReason> = {
  ValueExpected: "value",
  InvalidSymbol: "value",
  PropertyNameExpected: "name",
  ColonExpected: "colon",
  CommaExpected: "comma",
  CloseBraceExpected: "end",
  CloseBracketExpected: "end",
  UnexpectedEndOfString: "string",
  InvalidEscapeCharacter: "string",
  InvalidCharacter: "string",
  InvalidUnicode: "string",
};

/** @returns undefined if the text is JSON. */
export function jsonProblemOf(text: string): JsonProblem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const first = firstErrorIn(text);
    const offset = first?.offset ?? text.length;
    const lines = text.slice(0, offset).split("\n");
    const reason = first && reasons[printParseErrorCode(first.error)];
    return {
      line: lines.length,
      column: (lines.at(-1) ?? "").length + 1,
      reason: reason ?? "other",
    };
  }
}

/** @returns undefined if the text is nested more deeply than can be followed. */
function firstErrorIn(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // The parser calls itself at each bracket.
  }
  return errors[0];
}

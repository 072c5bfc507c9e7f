import * as z from "zod/mini";
import { withoutTokens } from "../../green-api/raw/raw-request.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { MAX_CASES, type TestCase, testCaseSchema } from "./test-case.ts";

const FORMAT = "voice-status-test-cases";
export const MAX_CASES_FILE_BYTES = 2_000_000;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  cases: z.array(testCaseSchema).check(z.maxLength(MAX_CASES)),
});

/** Writes cases into a file, or into storage, without tokens. */
export function toCasesFile(cases: readonly TestCase[]): string {
  return JSON.stringify({ format: FORMAT, version: 1, cases: toStoredCases(cases) }, null, 2);
}

/**
 * Reads what {@link toCasesFile} wrote. Nothing in it is trusted: tokens are cut out.
 *
 * @returns undefined if the text is no such file, is too long, has too many cases, or ids that cannot be used.
 */
export function fromCasesFile(text: string | null): TestCase[] | undefined {
  if (text === null || text.length > MAX_CASES_FILE_BYTES) return undefined;
  const { data } = z.safeParse(fileSchema, parseJson(text));
  if (!data) return undefined;
  const ids = new Set(data.cases.map(({ id }) => id));
  // A run keeps its steps in an object, by these ids.
  const isInEveryObject = data.cases.some(({ id }) => id in {});
  if (ids.size < data.cases.length || isInEveryObject) return undefined;
  return toStoredCases(data.cases);
}

/** Cases as they may be kept: without tokens. */
export function toStoredCases(cases: readonly TestCase[]): TestCase[] {
  return cases.map(clean);
}

function clean({ id, name, body, expected }: TestCase): TestCase {
  const message = withoutTokens(expected.message);
  return {
    id,
    name: withoutTokens(name),
    body: withoutTokens(body),
    expected: { ...expected, message },
  };
}

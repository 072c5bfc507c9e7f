import { MAX_CASES, type TestCase } from "./test-case.ts";

/** What a body of `sendVoiceStatus` may have; any value, because wrong ones are tested as well. */
export interface CaseParts {
  urlFile: string;
  /** Each is combined with each of the others. An undefined one leaves the field out. */
  colors: (string | undefined)[];
  fileNames: (string | undefined)[];
  /** Lists of recipients. */
  recipients: (string[] | undefined)[];
  /** One more case for each, without this field. */
  without: string[];
}

/** GREEN-API refuses a body without them. */
const requiredFields = ["urlFile", "fileName"];

/** How cases are called. */
export interface CaseNames {
  without: (field: string) => string;
  recipients: (count: number) => string;
}

type NewCase = Omit<TestCase, "id">;

/** Makes cases of one clip: each colour with each file name and each list of recipients, and bodies without a field. */
export function buildCases(
  { urlFile, colors, fileNames, recipients, without }: CaseParts,
  names: CaseNames,
): NewCase[] {
  const combined = fileNames.flatMap((fileName) =>
    colors.flatMap((backgroundColor) =>
      recipients.map((participants) => ({ urlFile, fileName, backgroundColor, participants })),
    ),
  );
  const cases = combined.map((body) => caseOf(nameOf(body, names), body));
  const [first] = combined;
  const incomplete = without.map((field) =>
    caseOf(names.without(field), { ...first, [field]: undefined }),
  );
  return [...cases, ...incomplete].slice(0, MAX_CASES);
}

function caseOf(name: string, body: Record<string, unknown>): NewCase {
  const missing = requiredFields.find((field) => body[field] === undefined);
  const expected = missing
    ? { status: 400, message: `'${missing}' is required` }
    : { status: 200, message: "idMessage" };
  return { name, body: JSON.stringify(body, null, 2), expected };
}

interface Combined {
  fileName: string | undefined;
  backgroundColor: string | undefined;
  participants: string[] | undefined;
}

function nameOf({ fileName, backgroundColor, participants }: Combined, names: CaseNames): string {
  const people = participants === undefined ? "–" : names.recipients(participants.length);
  return [backgroundColor ?? "–", fileName ?? "–", people].join(" · ").slice(0, 120);
}

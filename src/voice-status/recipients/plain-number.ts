import { getCountries, getCountryCallingCode, Metadata } from "libphonenumber-js/min";

/** What holds for every country of a calling code. */
interface Plan {
  lengths: number[];
  /** Beginnings that are no part of the number, written though it is international: +7 8 912 … */
  prefixes: RegExp[];
}

/** A plus and thirteen digits. Longer ones are of few countries, and often two numbers in one. */
export const MAX_USUAL = 14;

let plans: Map<string, Plan> | undefined;

/**
 * Whether a number is possible just as it stands, whatever country of its calling code it is of. The
 * library takes ten times as long to say so, which is felt with ten thousand of them.
 *
 * @param number digits, with a `+` where they are international.
 * @returns false where only the library knows.
 */
export function isPlainlyPossible(number: string): boolean {
  if (!number.startsWith("+") || number.length > MAX_USUAL) return false;
  plans ??= readPlans();
  for (const end of [2, 3, 4]) {
    const plan = plans.get(number.slice(1, end));
    if (!plan) continue;
    const national = number.slice(end);
    return (
      // A zero behind the code is a part of few countries' numbers.
      !national.startsWith("0") &&
      plan.lengths.includes(national.length) &&
      !plan.prefixes.some((prefix) => prefix.test(national))
    );
  }
  return false;
}

function readPlans(): Map<string, Plan> {
  const read = new Map<string, Plan>();
  for (const country of getCountries()) {
    const code = getCountryCallingCode(country);
    const metadata = new Metadata();
    metadata.selectNumberingPlan(country);
    const lengths = metadata.numberingPlan?.possibleLengths() ?? [];
    const prefix = prefixOf(metadata.numberingPlan);
    const known = read.get(code);
    read.set(code, {
      lengths: known ? known.lengths.filter((length) => lengths.includes(length)) : lengths,
      prefixes: [...(known?.prefixes ?? []), prefix],
    });
  }
  return read;
}

/** The library has this, its types do not: where it is gone, every number is left to the library. */
function prefixOf(plan: object = {}): RegExp {
  if (!("nationalPrefixForParsing" in plan)) return /^/;
  const { nationalPrefixForParsing: ask } = plan;
  const prefix: unknown = typeof ask === "function" ? ask.call(plan) : "";
  return typeof prefix === "string" ? new RegExp(`^(?:${prefix})`) : /^(?!)/;
}

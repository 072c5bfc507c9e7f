import { getCountries, getCountryCallingCode, Metadata } from "libphonenumber-js/min";

/** What is the same for all countries with one calling code. */
interface Plan {
  lengths: number[];
  /** Prefixes that are not part of the number, even if it is written in international form: +7 8 912 … */
  prefixes: RegExp[];
}

/** A plus and thirteen digits. Longer numbers exist in few countries, and are often two numbers in one. */
export const MAX_USUAL = 14;

let plans: Map<string, Plan> | undefined;

/**
 * Whether a number is possible exactly as it is written, in every country with its calling code. The library
 * takes ten times as long to find out, which is noticeable with ten thousand numbers.
 *
 * @param number digits, with a `+` if they are international.
 * @returns false if only the library can tell.
 */
export function isPlainlyPossible(number: string): boolean {
  if (!number.startsWith("+") || number.length > MAX_USUAL) return false;
  plans ??= readPlans();
  for (const end of [2, 3, 4]) {
    const plan = plans.get(number.slice(1, end));
    if (!plan) continue;
    const national = number.slice(end);
    return (
      // In few countries a number has a zero after the calling code.
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

/**
 * This method exists in the library, but not in its types. If it is removed, every number is left to the
 * library.
 */
function prefixOf(plan: object = {}): RegExp {
  if (!("nationalPrefixForParsing" in plan)) return /^/;
  const { nationalPrefixForParsing: ask } = plan;
  const prefix: unknown = typeof ask === "function" ? ask.call(plan) : "";
  return typeof prefix === "string" ? new RegExp(`^(?:${prefix})`) : /^(?!)/;
}

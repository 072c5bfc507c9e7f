import parsePhoneNumber, {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  type PhoneNumber,
  validatePhoneNumberLength,
} from "libphonenumber-js/min";
import { isPlainlyPossible, MAX_USUAL } from "./plain-number.ts";
import {
  isChatId,
  parseRecipient,
  type Recipient,
  type RecipientProblem,
  takeApart,
} from "./recipient.ts";
import { toNumberingPlan } from "./reading/whatsapp-forms.ts";

/** Only a number this long may be one of another country without a plus before it. */
const MIN_FOREIGN_DIGITS = 11;

/** Nothing outside of these is a number, with whatever prefix; the library need not look at it. */
const MIN_WRITTEN = 4;
const MAX_WRITTEN = 24;

const lengthProblems: Record<string, RecipientProblem> = {
  TOO_SHORT: "too-short",
  TOO_LONG: "too-long",
  INVALID_LENGTH: "length-unknown",
  INVALID_COUNTRY: "code-unknown",
};

/**
 * Reads a number that has nothing beside it: international with `+`, `00` or neither, or as `country` writes
 * its own numbers.
 *
 * @param country two letters of ISO 3166; a country that is not known leaves only international forms.
 */
export function readWhole(written: string, country: string): Recipient {
  const parts = takeApart(written);
  if ("valid" in parts) return parts;
  if (parts.isChatId) return parseRecipient(written);
  const { text, number } = parts;
  if (number.length < MIN_WRITTEN) return { valid: false, text, problem: "too-short" };
  if (number.length > MAX_WRITTEN) return { valid: false, text, problem: "too-long" };

  if (isPlainlyPossible(number)) return possible(number, text);
  const home = isSupportedCountry(country) ? country : undefined;
  if (lacksDigit(number, home)) return { valid: false, text, problem: "too-short" };
  if (isOldMexican(number)) return possible(number.replace(/^\+?/, "+"), text);
  const phone = recognise(number, home);
  if (phone && number.startsWith("+") && phone.nationalNumber.startsWith("0") && !phone.isValid()) {
    return { valid: false, text, problem: "zero-after-code" };
  }
  if (phone && isTooLong(phone)) return { valid: false, text, problem: "too-long" };
  if (phone?.isPossible()) return possible(phone.number, text);
  // Without a country a national number is no more than its form.
  if (!phone && !home) return parseRecipient(written);
  const length = validatePhoneNumberLength(phone?.number ?? number, home);
  return { valid: false, text, problem: (length && lengthProblems[length]) ?? "code-unknown" };
}

/** Russia has numbers of fourteen digits, though no telephones; elsewhere such a one is rather two in one. */
function isTooLong(phone: PhoneNumber): boolean {
  return phone.countryCallingCode === "7"
    ? phone.nationalNumber.length >= 14
    : phone.number.length > MAX_USUAL && !phone.isValid();
}

/** `521` and ten digits, as WhatsApp still knows many: the plan has dropped the 1. */
function isOldMexican(number: string): boolean {
  const digits = number.replace("+", "");
  return toNumberingPlan(digits) !== digits && digits.startsWith("521");
}

function possible(number: string, text: string): Recipient {
  const chatId = `${number.slice(1)}@c.us`;
  // Some islands' numbers are shorter than GREEN-API takes them.
  if (!isChatId(chatId)) return { valid: false, text, problem: "too-short" };
  return { valid: true, chatId, label: number };
}

/** Every country whose numbers can be read, with its calling code: `["RU", "+7"]`. */
export function callingCodes(): [CountryCode, string][] {
  return getCountries().map((country) => [country, `+${getCountryCallingCode(country)}`]);
}

/** `8 912 345-67-8`: the 8 is Russia's and Kazakhstan's own prefix, for none of their codes begins with 89. */
function lacksDigit(number: string, home: CountryCode | undefined): boolean {
  return /^89\d{8}$/.test(number) && home !== undefined && getCountryCallingCode(home) === "7";
}

function recognise(number: string, home: CountryCode | undefined): PhoneNumber | undefined {
  if (!number.startsWith("+")) return guess(number, home);
  const international = parsePhoneNumber(number);
  if (international || !home) return international;
  // A plus before a national number, +8 912 …, is a slip that harms nothing.
  const national = parsePhoneNumber(number.slice(1), home);
  return national?.isValid() ? national : undefined;
}

/** Digits without a plus are a number of this country or, with its plus forgotten, of any. */
function guess(digits: string, home: CountryCode | undefined): PhoneNumber | undefined {
  const abroad = beginsWithCode(digits) ? parsePhoneNumber(`+${digits}`) : undefined;
  const isValidAbroad = abroad?.isValid() ?? false;
  const isOwnCode = home && digits.startsWith(getCountryCallingCode(home));
  if (!home || (isValidAbroad && isOwnCode)) return abroad;
  const national = mayBeOf(home, digits) ? parsePhoneNumber(digits, home) : undefined;
  if (!isValidAbroad) {
    return abroad?.isPossible() && !national?.isPossible() ? abroad : (national ?? abroad);
  }
  if (!national?.isValid()) return abroad;
  const isShort = digits.length < MIN_FOREIGN_DIGITS;
  return isShort || isWrittenAtHome(digits, national) ? national : abroad;
}

// The two questions below are answered a thousand times for one paste; the library takes several times
// as long over a number that is not of the country it is asked about.

let codes: Set<string> | undefined;

function beginsWithCode(digits: string): boolean {
  codes ??= new Set(getCountries().map((country) => getCountryCallingCode(country)));
  return [1, 2, 3].some((length) => codes?.has(digits.slice(0, length)));
}

const plans = new Map<CountryCode, { lengths: number[]; abroad: RegExp }>();

/** Whether the digits have a length that numbers of the country have, with or without its 0 or 8, or call abroad. */
function mayBeOf(country: CountryCode, digits: string): boolean {
  const plan = plans.get(country) ?? readPlan(country);
  const beyond = digits.startsWith("0") ? 2 : 1;
  const isLongEnough = plan.lengths.some(
    (length) => digits.length >= length && digits.length <= length + beyond,
  );
  return isLongEnough || plan.abroad.test(digits);
}

function readPlan(country: CountryCode) {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const { numberingPlan } = metadata;
  const plan = {
    lengths: numberingPlan?.possibleLengths() ?? [],
    abroad: new RegExp(`^(?:${numberingPlan?.IDDPrefix()})`),
  };
  plans.set(country, plan);
  return plan;
}

/** Whether the country itself would write the number so: with its 0 or 8 in front, or with none where it has none. */
function isWrittenAtHome(digits: string, phone: PhoneNumber): boolean {
  const form = phone.formatNational();
  return form !== digits && form.replace(/\D/g, "") === digits;
}

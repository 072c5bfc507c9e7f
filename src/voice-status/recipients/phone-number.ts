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
  parseRecipient,
  type Recipient,
  type RecipientProblem,
  splitWritten,
} from "./recipient.ts";
import { isChatId } from "./chat-id.ts";
import { toNumberingPlan } from "./reading/whatsapp-forms.ts";

/** A shorter number without a plus is never taken for one of another country. */
const MIN_FOREIGN_DIGITS = 11;

/** A text of another length is not a number, even with a prefix, so the library need not look at it. */
const MIN_WRITTEN = 4;
const MAX_WRITTEN = 24;

const lengthProblems: Record<string, RecipientProblem> = {
  TOO_SHORT: "too-short",
  TOO_LONG: "too-long",
  INVALID_LENGTH: "length-unknown",
  INVALID_COUNTRY: "code-unknown",
};

/**
 * Reads a number without any words around it: international with `+`, `00` or neither, or as `country` writes
 * its own numbers.
 *
 * @param country two letters of ISO 3166. If the country is unknown, only international forms are read.
 */
export function readPhoneNumber(written: string, country: string): Recipient {
  const parts = splitWritten(written);
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
  // Without a country, a national number can only be judged by its form.
  if (!phone && !home) return parseRecipient(written);
  const length = validatePhoneNumberLength(phone?.number ?? number, home);
  return { valid: false, text, problem: (length && lengthProblems[length]) ?? "code-unknown" };
}

/**
 * Russia has numbers of fourteen digits, though not telephone numbers. Elsewhere so long a number is probably
 * two in one.
 */
function isTooLong(phone: PhoneNumber): boolean {
  return phone.countryCallingCode === "7"
    ? phone.nationalNumber.length >= 14
    : phone.number.length > MAX_USUAL && !phone.isValid();
}

/**
 * `521` and ten digits: the numbering plan has dropped the 1, but WhatsApp still knows many numbers by this
 * form.
 */
function isOldMexican(number: string): boolean {
  const digits = number.replace("+", "");
  return toNumberingPlan(digits) !== digits && digits.startsWith("521");
}

function possible(number: string, text: string): Recipient {
  const chatId = `${number.slice(1)}@c.us`;
  // The numbers of some islands are shorter than GREEN-API allows.
  if (!isChatId(chatId)) return { valid: false, text, problem: "too-short" };
  return { valid: true, chatId, label: number };
}

/** All countries whose numbers can be read, with their calling codes: `["RU", "+7"]`. */
export function callingCodes(): [CountryCode, string][] {
  return getCountries().map((country) => [country, `+${getCountryCallingCode(country)}`]);
}

/**
 * Whether a digit is missing, as in `8 912 345-67-8`: the 8 is the prefix of Russia and Kazakhstan, because
 * none of their codes begins with 89.
 */
function lacksDigit(number: string, home: CountryCode | undefined): boolean {
  return /^89\d{8}$/.test(number) && home !== undefined && getCountryCallingCode(home) === "7";
}

function recognise(number: string, home: CountryCode | undefined): PhoneNumber | undefined {
  if (!number.startsWith("+")) return guess(number, home);
  const international = parsePhoneNumber(number);
  if (international || !home) return international;
  // A plus before a national number, as in +8 912 …, is a slip that does no harm.
  const national = parsePhoneNumber(number.slice(1), home);
  return national?.isValid() ? national : undefined;
}

/** Digits without a plus are a number of this country or, if the plus was forgotten, of any country. */
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

// The two functions below are called a thousand times for one paste. The library takes several times as long
// for a number that does not belong to the country in question.

let codes: Set<string> | undefined;

function beginsWithCode(digits: string): boolean {
  codes ??= new Set(getCountries().map((country) => getCountryCallingCode(country)));
  return [1, 2, 3].some((length) => codes?.has(digits.slice(0, length)));
}

const plans = new Map<CountryCode, { lengths: number[]; abroad: RegExp }>();

/**
 * Whether the digits are as long as numbers of the country, with or without its 0 or 8, or begin with its
 * prefix for calls abroad.
 */
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

/** Whether the country itself writes the number like this: with its 0 or 8 in front, if it has such a prefix. */
function isWrittenAtHome(digits: string, phone: PhoneNumber): boolean {
  const form = phone.formatNational();
  return form !== digits && form.replace(/\D/g, "") === digits;
}

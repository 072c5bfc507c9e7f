import parsePhoneNumber, { type PhoneNumber } from "libphonenumber-js/min";
import { labelByForm } from "../chat-id.ts";
import { toNumberingPlan } from "./whatsapp-forms.ts";

/** The number of a `chatId` as its country writes it; an id that hides its number is returned as it is. */
export function labelOfNumber(chatId: string): string {
  const phone = phoneOf(chatId);
  return phone ? labelOf(phone) : labelByForm(chatId);
}

/**
 * Whether the number of a `chatId` is one that its country is not known to assign, today or when WhatsApp
 * learned it.
 */
export function isDoubtful(chatId: string): boolean {
  if (chatId.endsWith("@lid") || phoneOf(chatId)?.isValid()) return false;
  const digits = chatId.replace("@c.us", "");
  const planned = toNumberingPlan(digits);
  return planned === digits || !phoneOf(`${planned}@c.us`)?.isValid();
}

/** What the numbering plans know about a `chatId`; undefined if it hides its number. */
export function phoneOf(chatId: string): PhoneNumber | undefined {
  return chatId.endsWith("@lid") ? undefined : parsePhoneNumber(labelByForm(chatId));
}

/** Grouped as in its own country, if that differs from the international form only in hyphens and spaces. */
function labelOf(phone: PhoneNumber): string {
  const home = phone.formatNational({ nationalPrefix: false });
  const sameDigits = home.replace(/[ -]/g, "") === phone.nationalNumber;
  return sameDigits ? `+${phone.countryCallingCode} ${home}` : phone.formatInternational();
}

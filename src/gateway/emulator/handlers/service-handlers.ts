import type { Method } from "../../../green-api/contract.ts";
import { ApiRefusal } from "../api-refusal.ts";
import { contactsOf, hasWhatsapp } from "../instance/demo-contacts.ts";
import { stateOf } from "../instance/states.ts";
import type { EmulatorCall, Handlers } from "../emulator-call.ts";

/**
 * Contacts and numbers. Both methods need WhatsApp itself, so they work only while the instance is authorized.
 *
 * @see https://green-api.com/en/docs/api/service/GetContacts/
 * @see https://green-api.com/en/docs/api/service/CheckWhatsapp/
 */
export const serviceHandlers = {
  getContacts(call) {
    requireWhatsapp(call);
    const { group, count } = call.query;
    const type = group ? "group" : "user";
    return contactsOf(call.instance)
      .filter((contact) => group === undefined || contact.type === type)
      .slice(0, count);
  },

  /** Every number of a plausible length exists, except those that end in 0000. */
  checkWhatsapp(call) {
    requireWhatsapp(call);
    const digits = digitsAsked(call.body);
    return hasWhatsapp(digits)
      ? { existsWhatsapp: true, chatId: `${lidOf(digits)}@lid`, phoneNumber: `${digits}@c.us` }
      : { existsWhatsapp: false, chatId: "" };
  },
} satisfies Pick<Handlers, "getContacts" | "checkWhatsapp">;

function requireWhatsapp({ instance, now }: EmulatorCall<Method>): void {
  const state = stateOf(instance, now());
  if (state === "authorized") return;
  if (state === "starting") throw new ApiRefusal(400, "instance in starting process, try later");
  throw new ApiRefusal(400, "instance is starting or not authorized");
}

function digitsAsked({ chatId, phoneNumber }: EmulatorCall<"checkWhatsapp">["body"]): string {
  if ((chatId === undefined) === (phoneNumber === undefined)) {
    throw invalid("'value' must contain exactly one of [chatId, phoneNumber]");
  }
  if (chatId === undefined) {
    if (/^\d{11,16}$/.test(String(phoneNumber))) return String(phoneNumber);
    throw invalid("'phoneNumber' must have 11 to 16 digits");
  }
  const digits = /^(\d{7,20})(?:@c\.us|@lid)?$/.exec(chatId)?.[1];
  if (digits) return digits;
  throw invalid("'chatId' must be one of the next formats: 'phone_number@c.us' or 'chat_id@lid'");
}

function invalid(details: string): ApiRefusal {
  return new ApiRefusal(400, `Validation failed. Details: ${details}`);
}

/** A person's id with a hidden number: it never changes and is not a phone number. */
function lidOf(digits: string): string {
  return `1${[...digits].toReversed().join("")}`;
}

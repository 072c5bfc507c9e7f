import { FORMER_MAX_RECIPIENTS } from "../../green-api/limits.ts";
import { keepLast } from "../../lib/keep-last.ts";
import type { Check } from "./check.ts";
import { hidesNames } from "../recipients/contact-names.ts";
import { chatIdsOf, type Draft } from "../draft.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { forEveryone } from "./first-checks.ts";
import { labelByForm } from "../recipients/chat-id.ts";
import { isIPhone } from "../set-up/is-iphone.ts";
import { groupCountOf, isOverLimit } from "../plan/recipient-groups.ts";
import { findTwins } from "../recipients/reading/whatsapp-forms.ts";

/** How many numbers a line lists. */
const MAX_NAMED = 3;

/**
 * Checks who will get the status, as far as this can be known before it is sent.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 * @see https://github.com/green-api/issues/issues/1124
 */
export function checkRecipients(draft: Draft, given: DraftFacts): Check[] {
  // If names are hidden, nobody knows which contacts are saved.
  const facts = hidesNames(given.settings) ? { ...given, contacts: undefined } : given;
  if (draft.everyone) return checkEveryone(facts);
  const { doubtful, contacts, allowedChatIds, isSplit } = facts;
  return checkList(draft.recipients, doubtful, contacts, allowedChatIds, isSplit);
}

function checkEveryone({ contacts, allowedChatIds, ...facts }: DraftFacts): Check[] {
  const checks = [checkAppearance(facts)];
  if (allowedChatIds) {
    checks.push({ name: "tariff-chats", verdict: "caution", count: allowedChatIds.length });
  }
  if (!contacts) return checks;
  const count = contacts.filter(({ saved }) => saved).length;
  if (count === 0) return [...checks, { name: "contacts-none", verdict: "caution" }];
  if (count > FORMER_MAX_RECIPIENTS)
    checks.push({ name: "recipients-many", verdict: "caution", count });
  return [...checks, { name: "contacts-everyone", verdict: "good", count }];
}

/** On an instance whose phone is an iPhone, statuses to everyone have failed to appear. */
function checkAppearance({ settings, hasMissedEveryone }: Partial<DraftFacts>): Check {
  if (hasMissedEveryone) return { name: "everyone-missed", verdict: "caution" };
  if (settings && settings !== "failed" && isIPhone(settings)) {
    return { name: "everyone-iphone", verdict: "caution" };
  }
  return forEveryone;
}

/** A long list takes milliseconds, so it is not checked again while something else is typed. */
const checkList = keepLast(
  (
    recipients: readonly string[],
    doubtful: DraftFacts["doubtful"],
    contacts: DraftFacts["contacts"],
    allowedChatIds: DraftFacts["allowedChatIds"],
    isSplit: DraftFacts["isSplit"],
  ) => checkRecipientList(recipients, { doubtful, contacts, allowedChatIds, isSplit }),
);

type ListFacts = Pick<DraftFacts, "doubtful" | "contacts" | "allowedChatIds" | "isSplit">;

function checkRecipientList(recipients: readonly string[], facts: ListFacts): Check[] {
  const chatIds = chatIdsOf(recipients);
  const invalid = recipients.length - chatIds.length;
  if (chatIds.length === 0) return [{ name: "recipients-none", verdict: "open" }];
  const distinct = new Set(chatIds);
  const duplicates = chatIds.length - distinct.size;

  const checks: Check[] = [];
  if (invalid > 0) {
    const fix = { action: "show-recipients" } as const;
    checks.push({ name: "recipients-invalid", verdict: "caution", count: invalid, fix });
  }
  if (duplicates > 0) {
    const fix = { action: "remove-duplicates" } as const;
    checks.push({ name: "recipients-duplicate", verdict: "caution", count: duplicates, fix });
  }
  checks.push(...checkTwins(distinct), ...checkDoubtful(distinct, facts));
  if (isOverLimit(distinct.size)) checks.push(checkGroups(distinct.size, facts));
  checks.push(...checkTariff(distinct, facts), ...checkContacts(distinct, facts));
  if (invalid === 0 && duplicates === 0) {
    checks.push({ name: "recipients-good", verdict: "good", count: distinct.size });
  }
  return checks;
}

/** Older documentation lets a status reach only so many; the others can be reached by a second status. */
function checkGroups(count: number, { isSplit }: ListFacts): Check {
  if (!isSplit) {
    return {
      name: "recipients-many",
      verdict: "caution",
      count,
      fix: { action: "split-recipients" },
    };
  }
  const detail = String(groupCountOf(count));
  const fix = { action: "join-recipients" } as const;
  return { name: "recipients-split", verdict: "good", count, detail, fix };
}

/** Numbers of Mexico, Argentina and Brazil have two forms, and WhatsApp knows each person by one of them. */
function checkTwins(chatIds: Set<string>): Check[] {
  const [first = [], ...others] = findTwins(chatIds);
  if (first.length === 0) return [];
  const detail = first.map(labelByForm).join(", ") + (others.length > 0 ? ", …" : "");
  const fix = { action: "remove-twins" } as const;
  return [{ name: "recipients-twins", verdict: "caution", count: 1 + others.length, detail, fix }];
}

/** The list with one number for each person, in the form that WhatsApp usually uses. */
export function withoutTwins(recipients: readonly string[]): string[] {
  const unusual = new Set(findTwins(new Set(recipients)).flatMap(([, ...twins]) => twins));
  return recipients.filter((entry) => !unusual.has(entry));
}

/** A number that is a saved contact of the instance exists, even if the numbering plans do not know it. */
function checkDoubtful(chatIds: Set<string>, { doubtful = [], contacts }: ListFacts): Check[] {
  const saved = savedOf(contacts);
  const unlikely = doubtful.filter((chatId) => chatIds.has(chatId) && !saved.has(chatId));
  if (unlikely.length === 0) return [];
  const named = unlikely.slice(0, MAX_NAMED).map(labelByForm);
  const detail = named.join(", ") + (unlikely.length > MAX_NAMED ? ", …" : "");
  return [{ name: "recipients-doubtful", verdict: "caution", count: unlikely.length, detail }];
}

function savedOf(contacts: DraftFacts["contacts"]): Set<string> {
  return new Set(contacts?.flatMap((contact) => (contact.saved ? contact.chatId : [])));
}

/** The Developer tariff allows three chats a month. GREEN-API names them only when it refuses another one. */
function checkTariff(chatIds: Set<string>, { allowedChatIds }: ListFacts): Check[] {
  if (!allowedChatIds) return [];
  const isBeyond = [...chatIds].some((chatId) => !allowedChatIds.includes(chatId));
  return isBeyond
    ? [{ name: "tariff-chats", verdict: "caution", count: allowedChatIds.length }]
    : [];
}

/** A `@lid` hides the number, so nobody can tell whether its owner is a contact. */
function checkContacts(chatIds: Set<string>, { contacts }: ListFacts): Check[] {
  const numbers = [...chatIds].filter((chatId) => chatId.endsWith("@c.us"));
  const saved = savedOf(contacts);
  // If GREEN-API knows no names at all, a known fault of its own, nobody can tell who is saved.
  if (saved.size === 0 || numbers.length === 0) return [];
  const count = numbers.filter((chatId) => !saved.has(chatId)).length;
  return count > 0
    ? [{ name: "contacts-not-saved", verdict: "caution", count }]
    : [{ name: "contacts-saved", verdict: "good", count: numbers.length }];
}

/** The list with each recipient once, even if it is written in several ways. The first one stays. */
export function withoutDuplicates(recipients: readonly string[]): string[] {
  const seen = new Set<string>();
  return recipients.filter((written) => {
    const [chatId = written] = chatIdsOf([written]);
    return !seen.has(chatId) && seen.add(chatId);
  });
}

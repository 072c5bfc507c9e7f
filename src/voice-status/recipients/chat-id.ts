const chatIdForm = /^(?:(?!0|89\d{9}@)\d{9,16}@c\.us|\d{1,30}@lid)$/;

/** Whether an entry of a draft's list is the `chatId` of a person. Any other entry needs a look. */
export function isChatId(entry: string): boolean {
  return chatIdForm.test(entry);
}

/** The number of a `chatId`, with a plus and without groups; an id that hides its number is returned as it is. */
export function labelByForm(chatId: string): string {
  return chatId.endsWith("@c.us") ? `+${chatId.slice(0, -"@c.us".length)}` : chatId;
}

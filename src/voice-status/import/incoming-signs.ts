const link = /^\s*https?:\/\/\S*\s*$/;
const signs =
  /^\s*(?:\S{1,60}[$>%#]\s|[$>%#]\s|PS [^>\n]{0,200}>\s?)?curl(?:\.exe)?\s|\/waInstance(?!s)|url_?file["'`“”‘’«»\\]*\s?\]?\s?(?::|=|,|\(|to )|\bparticipants["'`“”‘’«»\\]*\s?(?::=?|=>?)\s?["'\\]*[[@({]|\b(?:background_?color|["'“«]file_?name)["'`“”‘’«»\\]*\s?[:=,]|send_?voice(?:_?status)?\s?\(|api_?token_?instance["'\]]*\s?[:=(]|["']\d{10,12}["'],\s?["'][a-z\d]{16}/i;
const FIRST_CHARACTERS = 100_000;

/**
 * Whether a text is clearly a request, a program that makes one, the address of a call or a link to a draft,
 * and not a link, name or number for the form's fields. This check is quick and small; `readIncoming` finds out
 * what the text is.
 */
export function isIncoming(text: string): boolean {
  const beginning = text.slice(0, FIRST_CHARACTERS);
  if (link.test(beginning)) return /\/waInstance(?!s)|#draft=/i.test(beginning);
  return beginning.includes("#draft=") || signs.test(beginning);
}

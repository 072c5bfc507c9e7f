interface Column {
  index: number;
  header: string;
  /** As many of its cells as it is judged by. */
  cells: string[];
}

const whole =
  /^(?:(?:full|display|contact|client|customer)[\s_-]?)?name$|^фио$|^ф\.?\s?и\.?\s?о\.?$|^піб$|^имя(?: контакта| клиента)?$|^контакт$|^контрагент$|^клиент$|^contact$|^nome(?: completo)?$|^氏名$|^姓名$|^名前$/i;
const first =
  /^(?:first|given)[\s_-]?name$|^имя$|^vorname$|^pr[ée]nom$|^nombres?$|^imi[ęe]$|^ad[ıi]?$|^ім'я$/i;
const middle = /^(?:middle|additional)[\s_-]?name$|^отчество$/i;
const last =
  /^(?:last|family|sur)[\s_-]?name$|^surname$|^фамилия$|^nachname$|^nom$|^apellidos?$|^sobrenome$|^nazwisko$|^soyad[ıi]?$|^прізвище$/i;
/** A column of names without a header: hardly a digit in it. */
const MIN_WORDS = 0.6;

/**
 * Finds where a table has the names of people: a column of whole names, or else their parts; without
 * headers, the first column of words.
 */
export function nameColumns(columns: readonly Column[]): ReadonlySet<number> {
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const called = (...headers: RegExp[]) =>
    filled.filter(({ header }) => headers.some((name) => name.test(header.trim())));
  const hasHeaders = columns.some(({ header }) => header !== "");
  const parts = called(first, middle, last);
  const [header] = called(whole).map((column) => column.header);
  // A row with several people has the same header for each.
  const wholes = called(whole).filter((column) => column.header === header);
  const isInParts = new Set(parts.map((column) => column.header)).size > 1;
  const chosen = isInParts || wholes.length === 0 ? parts : wholes;
  const byContent = hasHeaders ? [] : filled.filter(({ cells }) => areWords(cells)).slice(0, 1);
  return new Set([...(chosen.length > 0 ? chosen : byContent)].map(({ index }) => index));
}

function areWords(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const words = filled.filter((cell) => /\p{L}{2}/u.test(cell) && !/\d{3}|@|:\/\//.test(cell));
  return words.length >= MIN_WORDS * filled.length;
}

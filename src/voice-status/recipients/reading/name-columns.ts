interface Column {
  index: number;
  header: string;
  /** The cells by which the column is judged. */
  cells: string[];
}

const fullName =
  /^(?:(?:full|display|contact|client|customer)[\s_-]?)?name$|^фио$|^ф\.?\s?и\.?\s?о\.?$|^піб$|^имя(?: контакта| клиента)?$|^контакт$|^контрагент$|^клиент$|^contact$|^nome(?: completo)?$|^氏名$|^姓名$|^名前$/i;
const firstName =
  /^(?:first|given)[\s_-]?name$|^имя$|^vorname$|^pr[ée]nom$|^nombres?$|^imi[ęe]$|^ad[ıi]?$|^ім'я$/i;
const middleName = /^(?:middle|additional)[\s_-]?name$|^отчество$/i;
const lastName =
  /^(?:last|family|sur)[\s_-]?name$|^surname$|^фамилия$|^nachname$|^nom$|^apellidos?$|^sobrenome$|^nazwisko$|^soyad[ıi]?$|^прізвище$/i;
/** The share of cells in a column without a header that must look like words. */
const MIN_WORDS = 0.6;

/**
 * Finds the columns with the names of people: a column of full names, or else their parts. In a table without
 * headers it is the first column of words.
 */
export function nameColumns(columns: readonly Column[]): ReadonlySet<number> {
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const withHeader = (...headers: RegExp[]) =>
    filled.filter(({ header }) => headers.some((name) => name.test(header.trim())));
  const hasHeaders = columns.some(({ header }) => header !== "");
  const parts = withHeader(firstName, middleName, lastName);
  const [header] = withHeader(fullName).map((column) => column.header);
  // A row with several people has the same header for each name.
  const fullNames = withHeader(fullName).filter((column) => column.header === header);
  const isInParts = new Set(parts.map((column) => column.header)).size > 1;
  const chosen = isInParts || fullNames.length === 0 ? parts : fullNames;
  const byContent = hasHeaders ? [] : filled.filter(({ cells }) => areWords(cells)).slice(0, 1);
  return new Set([...(chosen.length > 0 ? chosen : byContent)].map(({ index }) => index));
}

function areWords(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const words = filled.filter((cell) => /\p{L}{2}/u.test(cell) && !/\d{3}|@|:\/\//.test(cell));
  return words.length >= MIN_WORDS * filled.length;
}

const marks = /\p{M}/gu;
/** Letters that Unicode does not decompose into a plain letter and a mark. */
const plainLetters: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** The words of a search, prepared by {@link fold}. */
export function searchWords(text: string): string[] {
  return fold(text).split(/\s+/).filter(Boolean);
}

/** Prepares a text for a search that ignores case, accents and the dots of ё. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(marks, "")
    .replace(/[øłđıßæœ]/g, (letter) => plainLetters[letter] ?? letter);
}

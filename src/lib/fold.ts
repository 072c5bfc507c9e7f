const marks = /\p{M}/gu;
/** Letters that Unicode does not take apart into a plain letter and a mark. */
const whole: Record<string, string> = { ø: "o", ł: "l", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

/** A text as a search reads it: case, accents and the dots of ё do not count. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(marks, "")
    .replace(/[øłđıßæœ]/g, (letter) => whole[letter] ?? letter);
}

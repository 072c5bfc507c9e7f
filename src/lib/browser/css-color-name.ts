/**
 * Reads the name of a colour, such as `tomato`, with the browser's own table. Nothing but a word of Latin letters
 * reaches its parser.
 *
 * @returns the colour as the browser writes it, `#` and six digits; null for another word.
 */
export function colorOfName(word: string): string | null {
  const name = word.trim().toLowerCase();
  if (!/^[a-z]{3,20}$/.test(name) || name === "currentcolor") return null;
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return null;
  // A word that is no colour leaves the one before.
  const found = ["#000000", "#ffffff"].map((before) => {
    context.fillStyle = before;
    context.fillStyle = name;
    return context.fillStyle;
  });
  return found[0] === found[1] ? (found[0] ?? null) : null;
}

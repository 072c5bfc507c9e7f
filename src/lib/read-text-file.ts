const MAX_BYTES = 20_000_000;

/** Why a file is no text that can be read. */
type TextFileProblem = "too-big" | "not-text" | "unreadable";

/** Whether a file's name or type says that it holds text; spreadsheets call CSV files their own. */
function isTextFile({ name, type }: File): boolean {
  return type.startsWith("text/") || /\.(?:csv|tsv|tab|txt)$/i.test(name);
}

/**
 * Reads a text file as spreadsheets write them: UTF-8, UTF-16 with its mark, or else Windows-1251.
 * Digits and separators are the same in every Windows code page, so a guess spoils no number.
 */
export async function readTextFile(file: File): Promise<string | { problem: TextFileProblem }> {
  if (!isTextFile(file)) return { problem: "not-text" };
  if (file.size > MAX_BYTES) return { problem: "too-big" };
  // A folder, or a file that has gone meanwhile.
  const content = await file.arrayBuffer().catch(() => undefined);
  if (!content) return { problem: "unreadable" };
  const bytes = new Uint8Array(content);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes("\0") ? { problem: "not-text" } : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1251";
  }
}

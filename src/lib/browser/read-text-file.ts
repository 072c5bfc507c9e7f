const MAX_BYTES = 20_000_000;
/** How many bytes are enough to recognise an encoding. */
const SAMPLE_BYTES = 4_096;

/** Why a file cannot be read as text. */
type TextFileProblem = "too-big" | "not-text" | "unreadable";

/** Whether a file is a text file by its name or type. Spreadsheets and phones give text files other types. */
function isTextFile({ name, type }: File): boolean {
  return type.startsWith("text/") || /\.(?:csv|tsv|tab|txt|vcf)$/i.test(name);
}

/**
 * Reads a text file in the encodings of spreadsheets: UTF-8, UTF-16 with or without its byte order mark, or
 * else Windows-1251. Digits and separators are the same in every Windows code page, so a wrong guess changes no
 * number.
 */
export async function readTextFile(file: File): Promise<string | { problem: TextFileProblem }> {
  if (!isTextFile(file)) return { problem: "not-text" };
  if (file.size > MAX_BYTES) return { problem: "too-big" };
  // A folder, or a file that was removed meanwhile.
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
  // In UTF-16, the other byte of digits and separators is zero, and such files have many of them.
  const zeros = zerosIn(bytes.subarray(0, SAMPLE_BYTES));
  if (zeros.odd > zeros.all / 4 && zeros.even === 0) return "utf-16le";
  if (zeros.even > zeros.all / 4 && zeros.odd === 0) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1251";
  }
}

/** The number of zeros at even and at odd positions, and of all pairs of bytes. */
function zerosIn(bytes: Uint8Array): { even: number; odd: number; all: number } {
  const zeros = { even: 0, odd: 0, all: bytes.length / 2 };
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? "even" : "odd"] += 1;
  });
  return zeros;
}

/** How much of a body is read. */
interface Limits {
  /** How many bytes are kept. */
  keepBytes: number;
  /** How many bytes are read to see whether the body ends. */
  readBytes: number;
  /** How long to read, in milliseconds. */
  patienceMs: number;
}

/**
 * Reads a body without a length from its beginning, and on, to see whether it ends; cancels the rest.
 *
 * @returns the first bytes, and the size of the body if its end was reached.
 * @throws the error of the body's stream.
 */
export async function readBeginning(
  body: ReadableStream<Uint8Array> | null,
  { keepBytes, readBytes, patienceMs }: Limits,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; size?: number }> {
  const kept = new Uint8Array(keepBytes);
  const reader = body?.getReader();
  let size = 0;
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    void reader?.cancel().catch(() => {});
  }, patienceMs);
  try {
    while (size < readBytes) {
      const chunk = await reader?.read();
      if (isOver) break;
      if (!chunk || chunk.done) return { bytes: kept.slice(0, size), size };
      if (size < keepBytes) kept.set(chunk.value.subarray(0, keepBytes - size), size);
      size += chunk.value.byteLength;
    }
    return { bytes: kept.slice(0, size) };
  } finally {
    clearTimeout(timer);
    await reader?.cancel();
  }
}

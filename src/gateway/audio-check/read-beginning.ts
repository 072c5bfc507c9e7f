/** How the reading of a body is limited. */
interface Limits {
  /** As many bytes as are kept. */
  keepBytes: number;
  /** As many bytes as are read to see whether the body ends. */
  readBytes: number;
  /** How long to wait for more, in milliseconds. */
  patienceMs: number;
}

/**
 * Reads the beginning of a body without a length, and on, to see whether it ends; the rest is
 * taken back.
 *
 * @returns the first bytes, and the size of the whole where its end was seen.
 * @throws what the body's stream breaks with.
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

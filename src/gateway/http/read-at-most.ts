/**
 * Reads at most `limit` bytes of a body into memory and cancels the rest.
 *
 * @returns the bytes, and whether there were more.
 * @throws the error of the body's stream.
 */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > limit) return { bytes: join(chunks, limit), cut: true };
  }
  return { bytes: join(chunks, size), cut: false };
}

function join(chunks: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk.subarray(0, size - offset), offset);
    offset += chunk.byteLength;
  }
  return joined;
}

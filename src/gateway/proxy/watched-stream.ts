interface Listener {
  /** Takes the size of each chunk, in bytes; what it throws breaks the stream off. */
  chunk: (bytes: number) => void;
  /** The last chunk has passed, or the reader wants no more. */
  end?: () => void;
  /** The source broke; true where the listener has ended the matter and the reader need not know. */
  broken?: () => boolean;
}

/**
 * Passes a body on chunk by chunk, holding none of it, and tells the listener what happens.
 *
 * @param cutOff rejects to break the stream off, whatever its source does.
 */
export function watchedStream(
  body: ReadableStream<Uint8Array>,
  listener: Listener,
  cutOff: Promise<never>,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await Promise.race([reader.read(), cutOff]);
          if (done) {
            listener.end?.();
            controller.close();
          } else {
            listener.chunk(value.byteLength);
            controller.enqueue(value);
          }
        } catch (error) {
          reader.cancel(error).catch(() => {});
          if (!listener.broken?.()) controller.error(error);
        }
      },
      async cancel(reason) {
        listener.end?.();
        await reader.cancel(reason).catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

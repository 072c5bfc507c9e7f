interface Listener {
  /** Takes the size of each chunk, in bytes; what it throws breaks the stream off. */
  chunk: (bytes: number) => void;
  /** The last chunk has passed, or the reader wants no more. */
  end?: () => void;
  /** The source broke; true if the listener has ended the matter and the reader need not know. */
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
  let over = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // Once, not in a race with each read: a promise that outlives the races holds what each was won by.
        cutOff.catch((error: unknown) => breakOff(controller, error));
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (over) return;
          if (done) {
            over = true;
            listener.end?.();
            controller.close();
          } else {
            listener.chunk(value.byteLength);
            controller.enqueue(value);
          }
        } catch (error) {
          breakOff(controller, error);
        }
      },
      async cancel(reason) {
        over = true;
        listener.end?.();
        await reader.cancel(reason).catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );

  function breakOff(controller: ReadableStreamDefaultController, error: unknown) {
    if (over) return;
    over = true;
    reader.cancel(error).catch(() => {});
    if (!listener.broken?.()) controller.error(error);
  }
}

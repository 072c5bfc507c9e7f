interface Listener {
  /** Takes the size of each chunk, in bytes; if it throws, the stream is aborted with that error. */
  chunk: (bytes: number) => void;
  /** The last chunk has passed, or the reader has cancelled. */
  end?: () => void;
  /** The source broke; returns true if the listener has closed the connection itself. */
  broken?: () => boolean;
}

/**
 * Passes a body on chunk by chunk, without buffering, and reports to the listener.
 *
 * @param cutOff aborts the stream when it rejects, even if the source is stuck.
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
        // Once, and not in a race with each read: the promise would keep every chunk alive.
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

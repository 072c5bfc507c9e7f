import { WebSocket } from "undici";

type Answer = Record<string, unknown>;

export interface BidiConnection {
  /** Sends a command and waits for its answer; an error of the browser is thrown. */
  call: (method: string, params: object) => Promise<Answer>;
}

/** Opens a WebDriver BiDi session: commands and their answers as JSON over one WebSocket. */
export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, { done: (answer: Answer) => void; fail: (e: Error) => void }>();
  let last = 0;

  socket.addEventListener("message", ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const call = waiting.get(id);
    waiting.delete(id);
    if (type === "success") call?.done(result);
    else call?.fail(new Error(`${error}: ${message}`));
  });
  socket.addEventListener("close", () => {
    for (const { fail } of waiting.values()) fail(new Error("the browser hung up"));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error(`${url} does not answer`)));
  });
  return {
    call: (method, params) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
  };
}

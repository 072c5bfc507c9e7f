import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { SHORT_SILENCE_MS } from "./studio-server.ts";

interface Exchange {
  response: ServerResponse;
  /** The id that the status gets if it is queued. */
  idMessage: string;
}

/** What GREEN-API does with a send. */
export interface Answer {
  /** The row of the fault matrix. */
  fault: string;
  /** Whether the status is queued, independent of the answer. */
  queues: boolean;
  act: (exchange: Exchange) => unknown;
  refusesConnection?: true;
  /** Acts as soon as the head of the request is read. */
  beforeBody?: true;
  /** Answers with the idMessage of the previous status. */
  repeatsId?: true;
  /** The person stops waiting. */
  hangs?: true;
  /** Takes as long as, or longer than, the gateway waits for a silent host. */
  takesLong?: true;
}

const body = (idMessage: string) => JSON.stringify({ idMessage });
const accept = ({ response, idMessage }: Exchange) => response.end(body(idMessage));
const reset = ({ response }: Exchange) => response.socket?.resetAndDestroy();

/** A complete 200 with this body. */
function withBody(text: string, type = "application/json"): Answer {
  const act = ({ response }: Exchange) =>
    response.writeHead(200, { "Content-Type": type }).end(text);
  return { fault: "F6", queues: true, act };
}

function withStatus(fault: string, status: number, queues: boolean): Answer {
  const headers = { "Content-Type": "application/json", "Retry-After": "2" };
  const text = JSON.stringify({ statusCode: status, message: `Answer ${status}` });
  return { fault, queues, act: ({ response }) => response.writeHead(status, headers).end(text) };
}

/** A 200 whose body is cut off after some of its bytes. */
function cutAt(bytes: (length: number) => number): Answer {
  return {
    fault: "F5",
    queues: true,
    act: ({ response, idMessage }) => {
      const text = body(idMessage);
      const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${text.length}`;
      response.socket?.write(`${head}\r\n\r\n${text.slice(0, bytes(text.length))}`, () =>
        response.socket?.resetAndDestroy(),
      );
    },
  };
}

function redirect(status: number, location: string): Answer {
  const act = ({ response }: Exchange) => response.writeHead(status, { Location: location }).end();
  return { fault: "F13", queues: false, act };
}

export const healthy: Answer = { fault: "", queues: true, act: accept };

export const answers: Record<string, Answer> = {
  accepts: healthy,
  "refuses the connection": {
    fault: "F1",
    queues: false,
    refusesConnection: true,
    act: accept,
  },
  "resets before it reads": { fault: "F2", queues: false, beforeBody: true, act: reset },
  "resets instead of answering": { fault: "F3", queues: true, act: reset },
  "closes instead of answering": {
    fault: "F4",
    queues: true,
    act: ({ response }) => response.socket?.end(),
  },
  "cuts the body at 0": cutAt(() => 0),
  "cuts the body at 1": cutAt(() => 1),
  "cuts the body in half": cutAt((length) => Math.floor(length / 2)),
  "cuts the last byte": cutAt((length) => length - 1),
  "answers nothing": withBody(""),
  "answers a page": withBody("<html><h1>Welcome</h1></html>", "text/html"),
  "answers {}": withBody("{}"),
  "answers a number": withBody('{"idMessage":17}'),
  "answers null": withBody('{"idMessage":null}'),
  "answers an empty id": withBody('{"idMessage":""}'),
  "answers an id of 10 kB": withBody(body("3".repeat(10_000))),
  "answers markup": withBody(body("<img src=x onerror=alert(1)>")),
  "answers late": {
    fault: "F7",
    queues: true,
    takesLong: true,
    act: (exchange) => wait(SHORT_SILENCE_MS / 2).then(() => accept(exchange)),
  },
  // Never answered: by then the gateway has given up.
  "answers too late": { fault: "F7", queues: true, takesLong: true, act: () => {} },
  hangs: { fault: "F8", queues: true, hangs: true, act: () => {} },
  "says 400": withStatus("F9", 400, false),
  "says 401": withStatus("F9", 401, false),
  "says 403": withStatus("F9", 403, false),
  "says 404": withStatus("F9", 404, false),
  "says 466": withStatus("F9", 466, false),
  "says 429": withStatus("F10", 429, false),
  "says 500": withStatus("F11", 500, false),
  "says 500, having queued": withStatus("F11", 500, true),
  "says 502": withStatus("F11", 502, false),
  "says 502, having queued": withStatus("F11", 502, true),
  "says 503, having queued": withStatus("F11", 503, true),
  "says 504, having queued": withStatus("F11", 504, true),
  "says 499, having queued": withStatus("F11", 499, true),
  "says 408": withStatus("F12", 408, false),
  "says 408, having queued": withStatus("F12", 408, true),
  "says 421, having queued": withStatus("F12", 421, true),
  "redirects to itself": redirect(307, "/waInstance1101000001/sendVoiceStatus/elsewhere"),
  "redirects to another host": redirect(308, "https://evil.example/"),
  "redirects to the cloud": redirect(302, "http://169.254.169.254/latest/meta-data"),
  "redirects for good": redirect(301, "http://127.0.0.1/"),
  "answers byte by byte": {
    fault: "F27",
    queues: true,
    act: async ({ response, idMessage }) => {
      for (const byte of body(idMessage)) {
        response.write(byte);
        await wait(4);
      }
      response.end();
    },
  },
  "repeats an id": { fault: "F28", queues: true, repeatsId: true, act: accept },
};

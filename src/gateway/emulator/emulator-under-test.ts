import type { Method } from "../../green-api/contract.ts";
import { contract } from "../../green-api/contract.ts";
import { createEmulator } from "./emulator.ts";

export const ORIGIN = "http://localhost:5173";
export const TOKEN = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";

interface CallOptions {
  body?: unknown;
  query?: string;
  token?: string;
  signal?: AbortSignal;
}

/** An emulator whose clock moves only when a test moves it. */
export function emulatorUnderTest(
  ownFiles: Record<string, Blob> = {},
  speed = 1,
  limitBytes?: number,
) {
  let time = Date.UTC(2026, 2, 1, 12);
  const emulator = createEmulator({
    now: () => time,
    readOwnFile: async (pathname) => ownFiles[pathname],
    speed,
    limitBytes,
  });

  // Node loses the signal of a request that nobody references; a server references it.
  const held: Request[] = [];
  function send(path: string, init?: RequestInit) {
    const request = new Request(`${ORIGIN}/emulator${path}`, init);
    held.push(request);
    return emulator(request);
  }

  function call(idInstance: string, method: Method, options: CallOptions = {}) {
    const { body, query = "", token = TOKEN, signal } = options;
    return send(`/waInstance${idInstance}/${method}/${token}${query}`, {
      method: contract[method].verb,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
  }

  /** Moves the clock by a second, so that the rate limit allows the call, and reads the answer. */
  async function ask(idInstance: string, method: Method, options?: CallOptions) {
    time += 1000;
    const response = await call(idInstance, method, options);
    return response.json();
  }

  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { emulator, send, call, ask, pass, now: () => time };
}

/** Silence of a given length, as a valid WAV file. */
export function wavOf(seconds: number, type = "audio/wav"): Blob {
  const rate = 8000;
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, value: string) => {
    for (const [index, letter] of [...value].entries()) {
      header.setUint8(at + index, letter.charCodeAt(0));
    }
  };
  text(0, "RIFF");
  header.setUint32(4, 36 + seconds * rate, true);
  text(8, "WAVEfmt ");
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, rate, true);
  header.setUint32(28, rate, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  text(36, "data");
  header.setUint32(40, seconds * rate, true);
  return new Blob([header, new Uint8Array(seconds * rate).fill(128)], { type });
}

import { create } from "zustand";
import type { Method } from "../../green-api/contract.ts";
import { bodyFields } from "../../green-api/raw/request-fields.ts";
import { showConsole } from "../calls/console-view.ts";

interface RawDraft {
  method: Method;
  /** What was written for each method. It is in memory only, because it may hold tokens. */
  bodies: Partial<Record<Method, string>>;
  /** `name=value` pairs with `&` between them, by method. */
  queries: Partial<Record<Method, string>>;
  /** What is uploaded, if the method takes a file. */
  file: File | undefined;
  /** Whether the body is from a call that was too long to be kept whole. */
  isCut: boolean;
}

/** The request that is written by hand. */
export const useRawDraft = create<RawDraft>(() => ({
  method: "sendVoiceStatus",
  bodies: {},
  queries: {},
  file: undefined,
  isCut: false,
}));

/** The body of a method until somebody changes it: one that fits. */
export function exampleBody(method: Method): string {
  const fields = bodyFields(method).filter(
    ({ isRequired }) => isRequired || /^(?:send|check)/.test(method),
  );
  if (fields.length === 0) return bodyFields(method).length > 0 ? "{}" : "";
  return JSON.stringify(
    Object.fromEntries(fields.map(({ name, example }) => [name, example])),
    null,
    2,
  );
}

export function writeBody(text: string): void {
  useRawDraft.setState(({ method, bodies }) => ({
    bodies: { ...bodies, [method]: text },
    isCut: false,
  }));
}

export function writeQuery(text: string): void {
  useRawDraft.setState(({ method, queries }) => ({ queries: { ...queries, [method]: text } }));
}

interface Written {
  method: Method;
  body?: string;
  query?: string;
  isCut?: boolean;
}

/** Shows a request in the console, to be changed and sent. */
export function openRawRequest({ method, body, query = "", isCut = false }: Written): void {
  useRawDraft.setState(({ bodies, queries }) => ({
    method,
    bodies: body === undefined ? bodies : { ...bodies, [method]: body },
    queries: { ...queries, [method]: query },
    isCut,
  }));
  showConsole("request");
}

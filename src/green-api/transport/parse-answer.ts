import * as z from "zod/mini";
import { contract, type Method } from "../contract.ts";

/** Parses an answer as the contract has it. */
export function parseAnswer(method: Method, json: unknown) {
  return z.safeParse<z.ZodMiniType>(contract[method].response, json);
}

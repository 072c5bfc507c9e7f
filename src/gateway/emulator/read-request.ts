import * as z from "zod/mini";
import { contract, type Method, type QueryOf, type RequestOf } from "../../green-api/contract.ts";
import { queryFields } from "../../green-api/raw/request-fields.ts";
import { ApiRefusal } from "./api-refusal.ts";
import type { MemoryBudget } from "./files/memory-budget.ts";
import { readAtMost } from "../http/read-at-most.ts";
import { readUpload } from "./files/read-upload.ts";

/** Ten thousand recipients take 190 kB; the proxy has the same limit. */
const MAX_JSON_BYTES = 2_000_000;

/**
 * Reads body and query of a call by the schemas of the contract.
 *
 * @throws {ApiRefusal} 400 with the first field that is missing or wrong, or with the place of the error in
 *   the JSON; 413 above 2 MB; for uploads see {@link readUpload}.
 * @see https://green-api.com/en/docs/api/common-errors/
 */
export async function readRequest<M extends Method>(
  method: M,
  request: Request,
  memory: MemoryBudget,
): Promise<{ body: RequestOf<M>; query: QueryOf<M> }> {
  const { verb, request: bodySchema, query: querySchema } = contract[method];
  const query = validated(querySchema, readQuery(method, new URL(request.url).searchParams));
  const body =
    verb === "GET" ? undefined : validated(bodySchema, await readInput(method, request, memory));
  return { body: body as RequestOf<M>, query: query as QueryOf<M> };
}

/** The values in a query, where numbers and `true` are texts. What cannot be read is left for the schema. */
function readQuery(method: Method, query: URLSearchParams): Record<string, unknown> {
  const types = new Map(queryFields(method).map(({ name, type }) => [name, type]));
  const read = (name: string, text: string) => {
    const type = types.get(name);
    if (type === "number") return Number(text);
    return type === "boolean" && /^(?:true|false)$/.test(text) ? text === "true" : text;
  };
  return Object.fromEntries([...query].map(([name, text]) => [name, read(name, text)]));
}

async function readInput(method: Method, request: Request, memory: MemoryBudget): Promise<unknown> {
  if (method === "uploadFile") return readUpload(request, memory);
  const { bytes, cut } = await readAtMost(request.body, MAX_JSON_BYTES);
  if (cut) throw new ApiRefusal(413, "request entity too large");
  const text = new TextDecoder().decode(bytes);
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch (error) {
    throw new ApiRefusal(400, inOldWording(String(error), text));
  }
}

/** The wording of a syntax error in GREEN-API's engine; newer engines word it differently. */
function inOldWording(message: string, text: string): string {
  if (message.includes("Unexpected end")) return "Unexpected end of JSON input";
  const named = /Unexpected token '(.+?)',/.exec(message)?.[1];
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.indexOf(named ?? ""));
  return `Unexpected token ${named ?? text.charAt(position)} in JSON at position ${position}`;
}

function validated(schema: z.ZodMiniType, value: unknown): unknown {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") || "value";
  throw new ApiRefusal(400, `Validation failed. Details: '${field}' ${complaint(issue, value)}`);
}

function complaint(issue: z.core.$ZodIssue | undefined, value: unknown): string {
  const [name] = issue?.path ?? [];
  if (name !== undefined && isObject(value) && value[name] === undefined) return "is required";
  if (issue?.code === "too_small") return "is not allowed to be empty";
  if (issue?.code === "invalid_type") return `must be of type ${issue.expected}`;
  return "is invalid";
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}

import * as z from "zod/mini";
import { contract, type Method } from "../contract.ts";

type FieldType = "text" | "number" | "boolean" | "texts" | "choice" | "anything";

/** A field that GREEN-API documents, of a body or of a query. */
export interface RequestField {
  name: string;
  type: FieldType;
  /** The values of a choice. */
  choices: string[];
  isRequired: boolean;
  /** What a body or a query may have there. */
  example: unknown;
}

/** Values that show the notation of each field. */
const examples: Record<string, unknown> = {
  urlFile: "https://example.com/greeting.mp3",
  fileName: "greeting.mp3",
  backgroundColor: "#7ACBA5",
  participants: ["79123456789@c.us"],
  message: "Good morning",
  font: "SERIF",
  caption: "Good morning",
  idMessage: "3EB0C767D097B7C7C030",
  minutes: 1440,
  count: 100,
  group: false,
  phoneNumber: 79_123_456_789,
  chatId: "79123456789@c.us",
  delaySendMessagesMilliseconds: 3000,
  outgoingWebhook: "yes",
  outgoingMessageWebhook: "yes",
  outgoingAPIMessageWebhook: "yes",
  stateWebhook: "yes",
  keepOnlineStatus: "no",
  autoTyping: 0,
  enableLidMode: false,
};

/** The fields of a method's JSON body; none if it has no body, or a file. */
export function bodyFields(method: Method): RequestField[] {
  return fieldsOf(contract[method].request);
}

/** The names in the query that GREEN-API documents for a method. */
export function queryFields(method: Method): RequestField[] {
  return fieldsOf(contract[method].query);
}

/** Whether a value is one that the contract has for a field of the body. */
export function isValid(method: Method, name: string, value: unknown): boolean {
  const schema = shapeOf(contract[method].request)[name];
  return !schema || z.safeParse(schema, value).success;
}

function fieldsOf(schema: z.ZodMiniType): RequestField[] {
  return Object.entries(shapeOf(schema)).map(([name, field]) => {
    const isRequired = !(field instanceof z.ZodMiniOptional);
    const inner = isRequired ? field : (field.def.innerType as z.ZodMiniType);
    return {
      name,
      type: typeOf(inner),
      choices: inner instanceof z.ZodMiniEnum ? inner.options.map(String) : [],
      isRequired,
      example: examples[name] ?? "",
    };
  });
}

function shapeOf(schema: z.ZodMiniType): Record<string, z.ZodMiniType> {
  return schema instanceof z.ZodMiniObject ? (schema.shape as Record<string, z.ZodMiniType>) : {};
}

function typeOf(schema: z.ZodMiniType): FieldType {
  if (schema instanceof z.ZodMiniString) return "text";
  if (schema instanceof z.ZodMiniNumber) return "number";
  if (schema instanceof z.ZodMiniArray) return "texts";
  if (schema instanceof z.ZodMiniEnum) return "choice";
  // The query has texts, of which `true` and `false` are made.
  const isBoolean = schema instanceof z.ZodMiniBoolean || schema instanceof z.ZodMiniPipe;
  return isBoolean ? "boolean" : "anything";
}

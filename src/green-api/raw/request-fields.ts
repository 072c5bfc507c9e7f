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
  const { shape } = (contract[method].request as Schema).def;
  const schema = shape?.[name] as z.ZodMiniType | undefined;
  return !schema || z.safeParse(schema, value).success;
}

/** What a schema says about itself, as far as it is needed here. */
interface Definition {
  type: string;
  innerType?: Schema;
  shape?: Record<string, Schema>;
  entries?: Record<string, string>;
}

interface Schema {
  def: Definition;
}

const types: Record<string, FieldType> = {
  string: "text",
  number: "number",
  boolean: "boolean",
  array: "texts",
  enum: "choice",
};

function fieldsOf(schema: Schema): RequestField[] {
  return Object.entries(schema.def.shape ?? {}).map(([name, { def }]) => {
    const { type, entries = {} } = def.innerType?.def ?? def;
    return {
      name,
      type: types[type] ?? "anything",
      choices: Object.values(entries),
      isRequired: def.type !== "optional",
      example: examples[name] ?? "",
    };
  });
}

import { hasFields } from "../lib/shape.ts";

/** An instance whose token the server keeps, as `/instances` lists it. */
export interface ListedInstance {
  label: string;
  idInstance: string;
  apiUrl: string;
  /** How many planned sends of it there are to show; missing if the server sends at no set time. */
  planned?: number | undefined;
}

export function isListedInstance(value: unknown): value is ListedInstance {
  if (!hasFields(value, { label: "string", idInstance: "string", apiUrl: "string" })) return false;
  return !("planned" in value) || typeof value.planned === "number";
}

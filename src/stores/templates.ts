import { ulid } from "ulid";
import * as z from "zod/mini";
import { create } from "zustand";
import { parseJson } from "../lib/parse-json.ts";
import { readStored, storedKeys, writeStored } from "../lib/web-storage.ts";
import { type Template, templateSchema } from "../voice-status/template.ts";

/** One key for each template: two tabs that rewrote one list would lose each other's. */
const PREFIX = "vss:template:";

/** The templates of this browser, by name. What cannot be understood stays in storage, unseen. */
export const useTemplates = create<{ templates: Template[] }>(() => ({ templates: read() }));

/** Another tab may save, rename and delete; without a key, all of storage was cleared. */
window.addEventListener("storage", ({ key }) => {
  if (key === null || key.startsWith(PREFIX)) useTemplates.setState({ templates: read() });
});

/** Saves a template, new, renamed or brought back; false where the browser refuses or has no room. */
export function keepTemplate(template: Template): boolean {
  const stored = writeStored("localStorage", PREFIX + template.id, JSON.stringify(template));
  useTemplates.setState({ templates: read() });
  return stored;
}

export function newTemplate(name: string, draft: Template["draft"]): Template {
  return { version: 1, id: ulid(), name, draft };
}

export function removeTemplate(id: string): void {
  writeStored("localStorage", PREFIX + id, null);
  useTemplates.setState({ templates: read() });
}

function read(): Template[] {
  const templates = storedKeys("localStorage", PREFIX).flatMap((key) => {
    const stored = parseJson(readStored("localStorage", key));
    const template = z.safeParse(templateSchema, stored).data;
    // Under a key that is not its own it could be neither renamed nor deleted.
    return template && key === PREFIX + template.id ? [template] : [];
  });
  return templates.toSorted((one, other) => one.name.localeCompare(other.name));
}

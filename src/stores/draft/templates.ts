import { ulid } from "ulid";
import * as z from "zod/mini";
import { create } from "zustand";
import { parseJson } from "../../lib/text/parse-json.ts";
import { type Template, templateSchema } from "../../voice-status/template.ts";
import { keyedCollection } from "../keyed-collection.ts";

const stored = keyedCollection<Template>({
  prefix: "vss:template:",
  parse: (text, id) => {
    const template = z.safeParse(templateSchema, parseJson(text)).data;
    // With an id other than its key, it could be neither renamed nor deleted.
    return template?.id === id ? template : undefined;
  },
  serialize: (template) => JSON.stringify(template),
});

/** The templates of this browser, by name. */
export const useTemplates = create(() => ({ templates: stored.read() }));
stored.onChange(() => useTemplates.setState({ templates: stored.read() }));

/** Stores a template, new, renamed or restored; false if the browser refuses or has no room. */
export const saveTemplate = stored.save;
export const removeTemplate = stored.remove;

/** A template that is not stored yet. */
export function newTemplate(name: string, draft: Template["draft"]): Template {
  return { version: 1, id: ulid(), name, draft };
}

import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

/** The command palette. Loaded when it is opened. */
export const palette = {
  title: "Commands",
  search: "Search commands, instances, records…",
  found: (n: number) =>
    n === 0 ? "Nothing found" : count(n, { one: "# command", other: "# commands" }),
  nothing: "No matches.",
  groups: {
    recent: "Recent",
    actions: "Actions",
    fields: "Go to",
    instances: "Instances",
    scenarios: "Emulator scenarios",
    lists: "Saved lists",
    templates: "Templates",
    brands: "Brands",
    setUp: "Instance set-up",
    console: "Calls",
    records: "History",
  },
  record: "Record with the microphone",
  chooseFile: "Choose an audio file",
  theme: (theme: string) => `Theme: ${theme}`,
  showData: "Show personal data",
  closeSetUp: "Close instance set-up",
  closeCalls: "Close Calls",
  leaveStage: "Leave stage mode",
  placed: {
    "add-instance": "Add an instance",
    "save-template": "Save the draft as a template",
    "save-brand": "Save as a brand",
    "paste-request": "Paste a request",
    "share-link": "Share a link to the draft",
    contacts: "Choose from contacts",
    lists: "Open saved lists",
    "verify-numbers": "Check numbers with WhatsApp",
    report: "Report for a period",
    audience: "Audience",
    "export-json": "Export all records as JSON",
    "export-csv": "Export all records as CSV",
    "import-records": "Import records from JSON",
  },
  fields: {
    audioUrl: "Audio",
    fileName: "File name",
    backgroundColor: "Background colour",
    recipients: "Recipients",
    checks: "Checks",
    history: "History",
  },
  listApplied: (name: string, n: number) => `${name}: ${recipients(n)}`,
  recipients,
  noToken: "token needed",
};

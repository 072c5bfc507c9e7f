import type { ScenarioGroup } from "../../green-api/scenario-groups.ts";

/** The list of instances, and the dialog to connect or change one. Loaded when they are opened. */
export const instances = {
  groups: {
    healthy: "Healthy",
    refusals: "Refusals",
    "lost-answers": "Lost answers",
    account: "Account",
    journal: "Journal",
  } satisfies Record<ScenarioGroup, string>,
  demoGroup: "Demo",
  demoNote: "A local GREEN-API that ships with the studio. Nothing leaves this computer.",
  scenariosGroup: "Failing on purpose",
  searchScenarios: "Search scenarios",
  backToHealthy: "Back to healthy",
  serverGroup: "On this server",
  serverNote: "Their tokens stay on the server.",
  ownGroup: "Your instances",
  notStored:
    "This browser refuses to keep the list: your instances are gone when the tab is closed.",
  none: "Connect your own to send for real.",
  add: "Add an instance",
  forgetLabel: (label: string) => `Forget ${label}`,
  addTitle: "Connect an instance",
  enterToken: (label: string) => `Token for ${label}`,
  label: "Label",
  labelHint: "A name for yourself, for example the shop's.",
  idHint: "10 to 12 digits, from the GREEN-API console.",
  idInvalid: "An idInstance is 10 to 12 digits.",
  idTaken: "This instance is in the list already.",
  tokenHint: "Kept for this tab only. Let the browser's password manager remember it.",
  tokenInvalid: "Latin letters and digits only; copy it whole from the console.",
  urlHint: "Proposed from the first four digits; the console shows the right one.",
  urlInvalid:
    "Not an address of GREEN-API. It looks like https://1101.api.green-api.com, or /emulator of this studio.",
  connect: "Connect",
  editLabel: (label: string) => `Change ${label}`,
  tokenKept: "Leave it empty to keep the present one.",
  save: "Save",
  labelDefault: (id: string) => `Instance ${id.slice(-4)}`,
  forgotten: (label: string) => `${label} and its token are forgotten`,
};

import type { ComponentType } from "react";
import type { ConsoleTab } from "../../stores/calls/console-view.ts";
import { CallsTab } from "./calls-tab.tsx";

/** The tabs of the console, in their order; their names are in the texts. */
export const consoleTabs: { value: ConsoleTab; Part: ComponentType }[] = [
  { value: "calls", Part: CallsTab },
];

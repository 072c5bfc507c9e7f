import type { ComponentType } from "react";
import type { ConsoleTab } from "../../stores/calls/console-view.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { CallsTab } from "./calls-tab.tsx";

const RequestTab = lazyPart(() => import("./request/request-tab.tsx"));
const TestRunTab = lazyPart(() => import("./test-run/test-run-tab.tsx"));

/** The tabs of the console, in their order; their names are in the texts. */
export const consoleTabs: { value: ConsoleTab; Part: ComponentType }[] = [
  { value: "calls", Part: CallsTab },
  { value: "request", Part: RequestTab },
  { value: "test-run", Part: TestRunTab },
];

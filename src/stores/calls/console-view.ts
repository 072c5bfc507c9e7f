import { create } from "zustand";
import { openRegion, useOpenRegions } from "../open-region.ts";

export type ConsoleTab = "calls" | "request" | "test-run";

interface ConsoleView {
  tab: ConsoleTab;
  text: string;
  /** Empty for all methods. */
  method: string;
  /** `all`, `failed`, `under-way`, `none` for calls without an answer, or `status-` and an HTTP status. */
  status: string;
  /** Without the questions that the studio asks by itself. */
  isOwnOnly: boolean;
  /** Whether long lines of requests and answers are broken. */
  wraps: boolean;
  /** The id of the call whose details are shown. */
  openCall: number | undefined;
  /** The id of the call that it is compared with. */
  comparedCall: number | undefined;
  /** Its share of the window's height, 0 to 1; undefined until the person has chosen one. */
  height: number | undefined;
  /** Whether it takes the whole window. */
  isMaximised: boolean;
}

const everything = { text: "", method: "", status: "all", isOwnOnly: false };
/** Where the console begins each time that it is opened. */
const atOpening = { tab: "calls", openCall: undefined, comparedCall: undefined } as const;

/** What the call console shows. Its filters and its size stay as they are while it is closed. */
export const useConsoleView = create<ConsoleView>(() => ({
  ...everything,
  ...atOpening,
  isOwnOnly: true,
  wraps: true,
  height: undefined,
  isMaximised: false,
}));

useOpenRegions.subscribe(({ calls }, before) => {
  if (before.calls && !calls) useConsoleView.setState(atOpening);
});

/** Opens the call console at one of its tabs. */
export function showConsole(tab: ConsoleTab): void {
  useConsoleView.setState({ tab });
  openRegion("calls");
}

/** Opens the call console with the details of a call. */
export function showCall(id: number): void {
  openCall(id);
  showConsole("calls");
}

/** Leaves the page at least its usual share of the window, for a region that is wanted there. */
export function makeRoomBesideConsole(): void {
  useConsoleView.setState({ isMaximised: false, height: undefined });
}

export function showAllCalls(): void {
  useConsoleView.setState(everything);
}

export function openCall(id: number | undefined): void {
  useConsoleView.setState({ openCall: id, comparedCall: undefined });
}

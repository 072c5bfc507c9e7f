import { create } from "zustand";
import { openRegion } from "../open-region.ts";

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
}

const everything = { text: "", method: "", status: "all", isOwnOnly: false };

/** What the call console shows. It stays as it is while the console is closed. */
export const useConsoleView = create<ConsoleView>(() => ({
  ...everything,
  tab: "calls",
  wraps: true,
  openCall: undefined,
  comparedCall: undefined,
}));

/** Opens the call console at one of its tabs. */
export function showConsole(tab: ConsoleTab): void {
  useConsoleView.setState({ tab });
  openRegion("calls");
}

export function showAllCalls(): void {
  useConsoleView.setState(everything);
}

export function openCall(id: number | undefined): void {
  useConsoleView.setState({ openCall: id, comparedCall: undefined });
}

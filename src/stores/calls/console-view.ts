import { create } from "zustand";

export type ConsoleTab = "calls" | "request" | "test-run";

interface ConsoleView {
  tab: ConsoleTab;
}

/** What the call console shows. It stays as it is while the console is closed. */
export const useConsoleView = create<ConsoleView>(() => ({ tab: "calls" }));

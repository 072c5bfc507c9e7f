/** The texts of the call console. */
export const calls = {
  title: "Calls",
  close: "Close the calls",
  tabsLabel: "What the console shows",
  tabs: { calls: "Calls", request: "Request", "test-run": "Test run" },
  empty: "No calls yet. Every call of this tab to GREEN-API is listed here.",
};

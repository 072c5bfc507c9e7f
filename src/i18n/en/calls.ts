/** The texts of the call console. */
export const calls = {
  title: "Calls",
  close: "Close the calls",
};

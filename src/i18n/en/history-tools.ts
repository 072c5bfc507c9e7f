/** What opens the dialogs about several records, or about the files made of them. */
export const historyTools = {
  report: "Report",
  reportOfPeriod: "Report of a period",
  reportOfRecord: "Report",
  audience: "Audience",
  realDataTitle: "Save real names and numbers?",
  realData:
    "Presentation mode masks what is on the screen. A file has everything: names, numbers and ids, unmasked.",
  saveAnyway: "Save the file",
};

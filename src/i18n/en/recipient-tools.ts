/** The buttons below the field of recipients. */
export const recipientTools = {
  label: "Ways to choose recipients",
  contacts: "Contacts",
  except: "Everyone except…",
  lists: "Lists",
  numbers: "Check numbers",
  numbersTitle: "Check which numbers are in WhatsApp",
  undo: "Undo",
  undone: "Undone",
};

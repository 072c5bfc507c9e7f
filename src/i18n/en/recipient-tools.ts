/** The buttons below the field of recipients. */
export const recipientTools = {
  label: "Ways to choose recipients",
  contacts: "Contacts",
  except: "Everyone except…",
  lists: "Lists",
  numbers: "Check numbers",
  undo: "Undo",
  undone: "Undone",
};

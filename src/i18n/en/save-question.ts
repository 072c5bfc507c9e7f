/** The question before a file with real names is saved in presentation mode. */
export const saveQuestion = {
  title: "Save real names and numbers?",
  text: "Presentation mode masks what is on the screen. A file has everything: names, numbers and ids, unmasked.",
  save: "Save the file",
};

/** The question before a file with real names is saved in presentation mode. */
export const saveQuestion = {
  title: "Save real names and numbers?",
  text: "Personal data is hidden on the screen only. The file has the names, numbers and ids in full.",
  save: "Save the file",
};

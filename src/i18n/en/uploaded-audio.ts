/** A file that was uploaded, and its link in the draft. Loaded with the first input. */
export const uploadedAudio = {
  linkInDraft: "Link in the draft",
  copyLink: "Copy the link",
  worksUntil: (date: string) => `GREEN-API keeps this file until ${date}`,
  workedUntil: (date: string) => `GREEN-API kept this file until ${date}. Upload it again.`,
};

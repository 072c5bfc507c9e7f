/** The texts about audio that are needed before a file or the microphone is used. */
export const audio = {
  source: "Audio source",
  sources: { link: "Link", file: "File", microphone: "Microphone" },
  linkInDraft: "Link in the draft",
  copyLink: "Copy the link",
  drop: "Drop the audio anywhere",
  worksUntil: (date: string) => `GREEN-API keeps this file until ${date}`,
  workedUntil: (date: string) => `GREEN-API kept this file until ${date}. Upload it again.`,
};

/** The texts about audio that are needed before a file or the microphone is used. */
export const audio = {
  source: "Audio source",
  sources: { link: "Link", file: "File", microphone: "Microphone" },
  drop: "Drop the audio anywhere",
};

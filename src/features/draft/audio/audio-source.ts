/** Where the audio of a draft comes from. */
export type AudioSource = "link" | "file" | "microphone";

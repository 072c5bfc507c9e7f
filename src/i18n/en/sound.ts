/** How loud a clip is and how its sound is changed; loaded with the audio panel. */
export const sound = {
  title: "Sound",
  loudness: {
    quieter: "Quieter than others",
    same: "As loud as others",
    louder: "Louder than others",
    unknown: "Too quiet to measure",
  },
  measured: (lufs: string, peak: string) => `${lufs} LUFS, peak ${peak} dBTP`,
  changed: (lufs: [from: string, to: string], peak: [from: string, to: string]) =>
    `from ${lufs[0]} to ${lufs[1]} LUFS, peak from ${peak[0]} to ${peak[1]} dBTP`,
  most: (decibels: number) => `Raised by ${decibels} dB, the maximum: noise gets louder too.`,

  normalize: "Make it as loud as others",
  denoise: "Reduce noise",
  working: "Changing the sound…",
  cancelled: "Sound unchanged",
  done: "Sound changed. You hear what will be uploaded.",

  original: "Play the original",
  hearsOriginal: "You hear the original",
  hearsChanged: "You hear what will be uploaded",
  shortcut: "Sound: switch between the original and what will be uploaded",

  trimSilence: (seconds: string) => `Trim ${seconds} s of silence`,
  silenceTrimmed: "Silence trimmed",

  suppressNoise: "Reduce noise while recording",
};

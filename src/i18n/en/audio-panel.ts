/** Audio from a file or the microphone: choosing, trimming, uploading, recording. Loaded with its panel. */
export const audioPanel = {
  dropHint: "Drop a file anywhere on the page, paste it, or",
  choose: "Choose a file",
  chooseAnother: "Choose another",
  formats:
    "MP3 and most WAV files go up as they are. M4A, OGG, WebM and the sound of a video become MP3. Up to 100 MB and 10 minutes.",
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed`,
  kilohertz: (value: string) => `${value} kHz`,
  channels: (n: number) => ({ 1: "mono", 2: "stereo" })[n] ?? `${n} channels`,
  titled: (title: string) => `“${title}”`,
  madeMp3: (size: string) => `Converted to MP3, mono: ${size}`,
  partMp3: (size: string) => `Converted to MP3, mono: about ${size} for the part that is kept`,
  whyMp3: {
    "unusual-wav": "Phones may not play a WAV like this one, so it becomes MP3.",
    cancels: "On one speaker its channels cancel each other out, so it becomes MP3.",
    joined: "Several files in one: most players stop after the first, so it becomes one MP3.",
  },
  breaksOff: (length: string) => `The file breaks off: it should be ${length} long.`,
  byPlayer: "Read by the browser's player",
  wav: {
    legend: "Upload as",
    keep: (size: string) => `WAV, ${size}`,
    shrink: (size: string) => `MP3, about ${size}`,
  },

  work: {
    reading: (name: string) => `Reading ${name}…`,
    converting: (name: string) => `Converting ${name} to MP3…`,
    uploading: (name: string) => `Uploading ${name}…`,
    waiting: "All is up. Waiting for GREEN-API…",
  },
  cancelled: "Cancelled",

  upload: "Upload to GREEN-API",
  uploadAgain: "Upload again",
  uploadNote: "GREEN-API keeps the file, and the link works, for 15 days.",
  uploaded: "Uploaded. The draft has its link.",

  trim: {
    title: "Trim",
    start: "Start",
    end: "End",
    startSeconds: "Start, seconds",
    endSeconds: "End, seconds",
    kept: (length: string) => `${length} kept`,
    limit: {
      least: (seconds: string) => `The earliest that is possible here: ${seconds} s.`,
      most: (seconds: string) => `The latest that is possible here: ${seconds} s.`,
    },
    undo: "Undo",
    reset: "Reset",
    encodesAnew: "A trimmed MP3 is encoded anew.",
  },

  problem: {
    empty: { title: "The file is empty", advice: "Choose another; this one has no bytes in it." },
    "too-large": {
      title: "The file is over 100 MB",
      advice: "GREEN-API takes no more. Save it as MP3 or cut it first.",
    },
    undecodable: {
      title: "No sound can be read from this file",
      advice: "It may be damaged, or no audio at all. Try an MP3 of it.",
    },
    "apple-lossless": {
      title: "This is Apple Lossless, which this browser cannot play",
      advice:
        "Open the studio in Safari, or save the sound as AAC (M4A) or MP3 in the app it came from.",
    },
    amr: {
      title: "This is an AMR recording, which this browser cannot play",
      advice: "Set the recorder to M4A or MP3, or convert the file, for example with VLC.",
    },
    wma: {
      title: "This is Windows Media Audio, which browsers cannot play",
      advice: "Convert it to MP3, for example with VLC.",
    },
    aiff: {
      title: "This is AIFF, which this browser cannot play",
      advice:
        "Open the studio in Safari, or save the sound as WAV or MP3 in the program it came from.",
    },
    caf: {
      title: "This is a Core Audio file (CAF), which this browser cannot play",
      advice: "Open the studio in Safari, or save the sound as M4A or MP3 in the app it came from.",
    },
    gsm: {
      title: "This is telephone sound (GSM), which browsers cannot play",
      advice: "Set the telephone system to record PCM or MP3, or convert the file to MP3.",
    },
    adpcm: {
      title: "This is ADPCM, packed sound that browsers cannot play",
      advice: "Set the recorder to PCM or MP3, or convert the file to MP3.",
    },
    protected: {
      title: "This file is protected against copying",
      advice: "Only the shop's own app can play it. Choose a recording without protection.",
    },
    "cut-off": {
      title: "The file is cut off: the part needed to play it is missing",
      advice:
        "Copy or download it again. If the recording itself was interrupted, record it again.",
    },
    "no-sound": { title: "There is no sound in this file", advice: "Choose one that has sound." },
    silent: {
      title: "The file is silent from beginning to end",
      advice: "Check the recording; viewers would hear nothing.",
    },
    "too-long": {
      title: "Longer than 10 minutes",
      advice: "GREEN-API would accept it and never publish it. Cut it first.",
    },
    stalled: {
      title: "Nothing moved for 30 seconds",
      advice:
        "The work was stopped. Try again; if it stalls once more, reload the page or try an MP3 of it.",
    },
    broken: {
      title: "The studio's audio tools failed",
      advice: "The file may be fine. Reload the page and try again, or try another browser.",
    },
  },
  unknownFormat: (format: string) => ({
    title: `This is ${format}, which this browser cannot play`,
    advice: "Convert it to MP3, for example with VLC.",
  }),
  untouched: "Nothing in the draft has changed.",

  microphone: {
    record: "Record",
    recordAgain: "Record anew",
    pause: "Pause",
    resume: "Go on",
    stop: "Stop",
    discard: "Discard",
    discarded: "Recording discarded",
    hint: "Up to 10 minutes. The recording stays in this browser until you upload it.",
    starting: "Waiting for the microphone…",
    recording: "Recording",
    paused: "Paused",
    level: "Level",
    timeOf: (at: string, limit: string) => `${at} of ${limit}`,
    fileName: (stamp: string) => `voice-${stamp}`,
    stoppedByLimit: "Stopped at 10 minutes, the longest that GREEN-API publishes.",
    stoppedByLeaving: "Stopped when you left the tab; what was said until then is kept.",
    problem: {
      refused: {
        title: "The browser does not give the microphone",
        advice: "Allow it beside the address, then try again.",
      },
      "no-device": {
        title: "No microphone is found",
        advice: "Connect one, then try again.",
      },
      busy: {
        title: "The microphone cannot be used",
        advice: "Another program may be using it. Close that, then try again.",
      },
      unsupported: {
        title: "This browser cannot record here",
        advice: "Recording needs a recent browser and the studio on https or localhost.",
      },
    },
  },
};

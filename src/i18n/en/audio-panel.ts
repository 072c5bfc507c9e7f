/** Audio from a file or the microphone: choosing, trimming, uploading, recording. Loaded with its panel. */
export const audioPanel = {
  dropHint: "Drop a file anywhere on the page, paste it, or",
  choose: "Choose a file",
  chooseAnother: "Choose another",
  formats:
    "MP3 and most WAV files are uploaded as they are, other formats and video as MP3. Up to 100 MB and 10 minutes.",
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed`,
  kilohertz: (value: string) => `${value} kHz`,
  channels: (n: number) => ({ 1: "mono", 2: "stereo" })[n] ?? `${n} channels`,
  titled: (title: string) => `“${title}”`,
  madeMp3: (size: string) => `Converted to MP3, mono: ${size}`,
  partMp3: (size: string) => `Converted to MP3, mono: about ${size} after trimming`,
  whyMp3: {
    "unusual-wav": "Converted to MP3: phones may not play this kind of WAV.",
    cancels: "Converted to MP3: on one speaker its channels would cancel each other out.",
    joined: "Converted to one MP3: the file holds several, and most players stop after the first.",
  },
  breaksOff: (length: string) => `The file is incomplete: its full length is ${length}.`,
  byPlayer: "Decoded by the browser",
  wav: {
    legend: "Upload as",
    keep: (size: string) => `WAV, ${size}`,
    shrink: (size: string) => `MP3, about ${size}`,
  },

  work: {
    reading: (name: string) => `Reading ${name}…`,
    converting: (name: string) => `Converting ${name} to MP3…`,
    uploading: (name: string) => `Uploading ${name}…`,
    waiting: "Uploaded. Waiting for GREEN-API…",
  },
  cancelled: "Cancelled",

  upload: "Upload to GREEN-API",
  uploadAgain: "Upload again",
  uploadNote: "The file and its link last 15 days.",
  uploaded: "Uploaded. Ready to send.",

  trim: {
    title: "Trim",
    start: "Start",
    end: "End",
    startSeconds: "Start, seconds",
    endSeconds: "End, seconds",
    kept: (length: string) => `${length} kept`,
    limit: {
      least: (seconds: string) => `Not before ${seconds} s.`,
      most: (seconds: string) => `Not after ${seconds} s.`,
    },
    undo: "Undo",
    reset: "Reset",
    encodesAnew: "A trimmed MP3 is re-encoded.",
  },

  problem: {
    empty: { title: "The file is empty", advice: "There is no data in it. Choose another file." },
    "too-large": {
      title: "The file is over 100 MB",
      advice: "GREEN-API doesn't accept larger files. Save it as MP3 or cut it.",
    },
    undecodable: {
      title: "The sound in this file can't be read",
      advice: "It may be damaged or not audio at all. Try saving it as MP3.",
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
      advice: "Only the store's own app can play it. Choose a file without protection.",
    },
    "cut-off": {
      title: "The file is incomplete and can't be played",
      advice:
        "Copy or download it again. If the recording itself was interrupted, record it again.",
    },
    "no-sound": { title: "There is no sound in this file", advice: "Choose a file with sound." },
    silent: {
      title: "The file is silent from start to finish",
      advice: "Check the recording: viewers would hear nothing.",
    },
    "too-long": {
      title: "Longer than 10 minutes",
      advice: "GREEN-API accepts such a file but doesn't publish it. Cut it first.",
    },
    stalled: {
      title: "No progress for 30 seconds",
      advice: "Processing was stopped. Try again, reload the page, or save the file as MP3 first.",
    },
    broken: {
      title: "The studio couldn't process the audio",
      advice: "The file may be fine. Reload the page and try again, or use another browser.",
    },
  },
  unknownFormat: (format: string) => ({
    title: `This is ${format}, which this browser cannot play`,
    advice: "Convert it to MP3, for example with VLC.",
  }),
  untouched: "The draft is unchanged.",

  microphone: {
    record: "Record",
    recordAgain: "Record again",
    pause: "Pause",
    resume: "Resume",
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
    stoppedByLimit: "Stopped at 10 minutes, the longest GREEN-API publishes.",
    stoppedByLeaving: "Stopped when you left the tab. What you recorded is kept.",
    problem: {
      refused: {
        title: "The browser blocks the microphone",
        advice: "Allow it next to the page address, then try again.",
      },
      "no-device": {
        title: "No microphone found",
        advice: "Connect one, then try again.",
      },
      busy: {
        title: "The microphone is not available",
        advice: "Another program may be using it. Close it, then try again.",
      },
      unsupported: {
        title: "This browser cannot record here",
        advice: "Recording needs a recent browser and an https or localhost address.",
      },
    },
  },
};

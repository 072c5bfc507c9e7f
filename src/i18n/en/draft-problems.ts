/** What may be wrong with a field of the draft. */
export const draftProblems = {
  fileNameCaution: {
    documented: "",
    "no-extension":
      "No extension. GREEN-API asks for one; files without it have stayed invisible to recipients.",
    m4a: "The documentation names .mp3 and .wav only. GREEN-API's users report that .m4a may not appear.",
    ogg: "The documentation names .mp3 and .wav only. iPhones have trouble with .ogg; MP3 is the safe choice.",
    other:
      "The documentation names .mp3 and .wav only. Anything else may be accepted and never appear.",
  },
  tokenCutOut: "A secret token was cut out here.",
  errors: {
    "audio-url-missing": "Add the audio: a link, a file or your voice.",
    "audio-url-invalid":
      "Not a link. It starts with http:// or https://, and has no password in it.",
    "audio-url-token":
      "A secret token in this link was cut out, so it leads nowhere. Download the audio and choose it here as a file; a link of a Telegram bot would end after an hour anyway.",
    "file-name-missing": "Give the file a name, for example greeting.mp3.",
    "color-invalid": "A colour is six hexadecimal digits, rgb() or hsl(), and never transparent.",
    "recipients-missing": "Add at least one valid number, or choose everyone.",
  },
};

import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** What may be wrong with a field of the draft. */
export const draftProblems = {
  fileNameCaution: {
    documented: "",
    "no-extension": "Add .mp3 or .wav: without an extension, recipients may not see the status.",
    m4a: "Use .mp3 or .wav: GREEN-API's users report that .m4a may not appear.",
    ogg: "Use .mp3 or .wav: iPhones have trouble with .ogg.",
    other: "Use .mp3 or .wav: anything else may be accepted and never appear.",
  },
  tokenCutOut: "A secret token was removed here.",
  fixFields: (n: number) => count(n, { one: "# field to fix", other: "# fields to fix" }),
  errors: {
    "audio-url-missing": "Add the audio: a link, a file or your voice.",
    "audio-url-invalid": "Enter a link that starts with http:// or https://, without a password.",
    "audio-url-unusable": "This link cannot become a status. Choose the audio as a file.",
    "audio-url-token":
      "The secret token in this link was removed, so the link no longer works. Download the audio and choose it here as a file.",
    "file-name-missing": "Enter a file name, for example greeting.mp3.",
    "color-invalid": "Enter a colour such as #128C7E, rgb() or hsl(), not transparent.",
    "recipients-missing": "Add at least one valid number, or choose “Everyone”.",
  },
};

import { counter } from "../lib/text/counter.ts";
import { audio } from "./en/audio.ts";
import { checks } from "./en/checks.ts";
import { colors } from "./en/colors.ts";
import { drafts } from "./en/drafts.ts";
import { recipientTools } from "./en/recipient-tools.ts";

const count = counter("en");

/** The texts of the interface that are loaded with the page. The other languages are typed by this module. */
export const en = {
  language: "en" as "en" | "ru",
  checks,
  colors,
  drafts,
  audio,
  recipientTools,

  page: {
    title: "New voice status",
    skip: "Skip to the form",
    presenting: (on: boolean): string =>
      on ? "Names and numbers are hidden" : "Names and numbers are shown",
    menu: "Menu",
    setUp: "Set-up",
    openSetUp: "Open instance set-up",
    calls: "Calls",
    documentation: "Documentation",
    opensElsewhere: "opens GREEN-API's site",
    close: "Close",
    cancel: "Cancel",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "The browser refused to copy",
    crashTitle: "The page has stumbled",
    crashAdvice: "Your draft and history are safe in this browser. Reload to go on.",
    reload: "Reload",
    partMissing:
      "This part did not load: the studio's server does not answer, or has been updated.",
    tryAgain: "Try again",
  },

  instance: {
    tokenNeeded: "token needed",
    demo: "Demo instance",
    checking: "checking…",
    created: "being created",
    state: (state: string) =>
      ({
        authorized: "authorized",
        notAuthorized: "not authorized",
        blocked: "blocked",
        sleepMode: "asleep",
        starting: "starting",
        yellowCard: "yellow card",
        suspended: "suspended",
      })[state] ?? state,
    stateOf: (label: string, state: string) => `Instance: ${label}, ${state}. Choose another`,
  },

  compose: {
    form: "Voice status",
    draftSaved: (time: string) => `Draft saved ${time}`,
    draftNotSaved: "This browser refuses to keep the draft",
    clear: "Start over",
    undo: "Undo",
    cleared: "The draft is cleared",
    audio: "Audio",
    audioHint:
      "A direct link to an MP3 or WAV, a file, or your voice. A link that downloads is accepted, and nothing appears.",
    audioUrl: "Link to the audio",
    audioPlaceholder: "https://example.com/greeting.mp3",
    useSample: "Try the sample",
    fileName: "File name",
    fileNameHint: "UTF-8, with its extension: .mp3 or .wav.",
    background: "Background",
    backgroundHint: "Always sent as six digits. GREEN-API's own default is #FFFFFF.",
    palette: "Colours as in WhatsApp (unofficial)",
    pickColor: "Choose any colour",
    hex: "Colour as #RRGGBB",
    nearWhite: "White text will be hard to see on this colour.",
    recipients: "Recipients",
    recipientsHint:
      "Viewers see it only if they have your number saved. Numbers that do not exist are skipped without a word.",
    everyone: "Everyone",
    onlyThese: "Only these",
    everyoneNote: "All contacts of the instance. On the wire: an empty list.",
  },

  request: {
    title: "Request",
    hint: "Just what will be sent. The token is masked.",
    languages: "Show the request as",
    copyWithToken: "Copy with token",
    unfinished: "Choose recipients to see the request: an empty list would mean everyone.",
    moreParticipants: (n: number) => `${count(n, { other: "#" })} more`,
    response: "Response",
    notSent: "Not sent yet.",
  },

  preview: {
    title: "Preview",
    you: "Your status",
    now: "just now",
    initial: "Y",
    play: "Play",
    pause: "Pause",
    position: "Position",
    positionText: (at: string, of: string) => `${at} of ${of}`,
    noWaveform: "The waveform cannot be read from this address",
    noAudio: "No audio yet",
    unplayable: "The audio does not play here",
  },

  send: {
    action: "Send status",
    sending: "Sending…",
    queueNote:
      "Accepted means queued for up to 24 hours; statuses leave one by one, at the instance's pace.",
    stop: "Stop waiting",
    takeBack: "Take back",
    cancelSend: "Cancel the send",
    accepted: "Accepted",
    fixFields: (n: number) =>
      count(n, { one: "# field needs a look", other: "# fields need a look" }),
    noInstance: "Choose an instance and enter its token first.",
  },

  export: {
    title: "Export",
  },

  history: {
    title: "History",
    empty: "Nothing sent yet. What you send appears here with its idMessage.",
    today: "Today",
    yesterday: "Yesterday",
  },
};

export type Messages = typeof en;

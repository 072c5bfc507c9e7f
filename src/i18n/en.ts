import { audio } from "./en/audio.ts";
import { checks } from "./en/checks.ts";
import { colors } from "./en/colors.ts";
import { drafts } from "./en/drafts.ts";
import { exchange } from "./en/exchange.ts";
import { phone } from "./en/phone.ts";
import { recipientTools } from "./en/recipient-tools.ts";

/** The texts of the interface that are loaded with the page. The other languages are typed by this module. */
export const en = {
  language: "en" as "en" | "ru",
  checks,
  colors,
  drafts,
  exchange,
  audio,
  phone,
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
    opensElsewhere: "opens another site",
    close: "Close",
    cancel: "Cancel",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Couldn't copy",
    crashTitle: "Something went wrong",
    crashAdvice: "Your draft and history are safe in this browser. Reload the page.",
    reload: "Reload",
    partMissing:
      "This part did not load: the studio's server does not answer, or has been updated.",
    tryAgain: "Try again",
  },

  instance: {
    demoBadge: "Demo",
    none: "No instance",
    toAdd: "add one",
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
        yellowCard: "restricted",
        suspended: "restricted",
      })[state] ?? state,
    choose: (current: string) => `Instance: ${current}. Choose another`,
  },

  compose: {
    form: "Voice status",
    draftSaved: (time: string) => `Draft saved ${time}`,
    draftNotSaved: "This browser doesn't save the draft",
    clear: "Start over",
    undo: "Undo",
    cleared: "The draft is cleared",
    audio: "Audio",
    audioHints: {
      link: "The link must play the MP3 or WAV, not download it.",
      file: "Send uploads the file to GREEN-API.",
      microphone: "Send uploads the recording to GREEN-API.",
    },
    audioUrl: "Link to the audio",
    audioPlaceholder: "https://example.com/greeting.mp3",
    useSample: "Try the sample",
    fileName: "File name",
    fileNameHint: "Ends in .mp3 or .wav.",
    background: "Background",
    backgroundHint: "Screen colour of the status. White if left out.",
    palette: "Colours as in WhatsApp (unofficial)",
    pickColor: "Choose any colour",
    hex: "Colour as #RRGGBB",
    nearWhite: "White text will be hard to see on this colour.",
    recipients: "Recipients",
    recipientsHint: "Viewers need your number saved.",
    everyone: "Everyone",
    onlyThese: "Selected people",
    everyoneNote: "Goes to all contacts: an empty list (participants:\u00A0[]) means everyone.",
  },

  request: {
    title: "Request",
    hint: "Exactly what will be sent. The token is hidden.",
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
    noWaveform: "No waveform for this link",
    noAudio: "No audio yet",
    unplayable: "The audio doesn't play here",
  },

  send: {
    action: "Send status",
    sending: "Sending…",
    queueNote: "Queued for up to 24 h; sent one at a time.",
    stop: "Stop waiting",
    takeBack: "Take back",
    cancelSend: "Cancel send",
    accepted: "Accepted",
    noInstance: "First add an instance or enter its token.",
  },

  export: {
    title: "Export",
  },

  history: {
    title: "History",
    empty: "Nothing sent yet. Your statuses will appear here.",
    today: "Today",
    yesterday: "Yesterday",
  },
};

export type Messages = typeof en;

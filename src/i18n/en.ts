import { counter } from "../lib/text/counter.ts";
import { audio } from "./en/audio.ts";
import { checks } from "./en/checks.ts";
import { colors } from "./en/colors.ts";
import { drafts } from "./en/drafts.ts";
import { failures } from "./en/failures.ts";
import { recipientTools } from "./en/recipient-tools.ts";
import { numbers } from "./en/numbers.ts";
import { scenarios } from "./en/scenarios.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

/** The texts of the interface that are loaded with the page. The other languages are typed by this module. */
export const en = {
  language: "en",
  checks,
  colors,
  drafts,
  failures,
  numbers,
  scenarios,
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
    labelDefault: (id: string) => `Instance ${id.slice(-4)}`,
    forgotten: (label: string) => `${label} and its token are forgotten`,
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
    fileNameCaution: {
      documented: "",
      "no-extension":
        "No extension. GREEN-API asks for one; files without it have stayed invisible to recipients.",
      m4a: "The documentation names .mp3 and .wav only. GREEN-API's users report that .m4a may not appear.",
      ogg: "The documentation names .mp3 and .wav only. iPhones have trouble with .ogg; MP3 is the safe choice.",
      other:
        "The documentation names .mp3 and .wav only. Anything else may be accepted and never appear.",
    },
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
    addRecipient: "Add recipients",
    recipientsPlaceholder: "Add a number or paste a list",
    recipientsList: "Chosen recipients",
    remove: (label: string) => `Remove ${label}`,
    fix: (label: string) => `Mend ${label}`,
    removeAll: "Remove all",
    more: (n: number) => count(n, { one: "# more", other: "# more" }),
    counter: recipients,
    removed: (label: string) => `${label} removed`,
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
    milliseconds: (n: number) => count(n, { other: "# ms" }),
    noStatus: "no answer",
    emptyAnswer: "(empty)",
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
    quota: (used: number, total: number) => `Used ${used} of ${total}.`,
    allowedNumbers: "Still allowed:",
    noInstance: "Choose an instance and enter its token first.",
  },

  export: {
    title: "Export",
    json: "All records as JSON, to keep",
    csv: "All records as CSV, for a spreadsheet",
    import: "Import records from JSON…",
    report: "Report",
    reportOfPeriod: "Report of a period",
    audience: "Audience",
    notUnderstood: "This is not an export of the studio's history.",
    imported: (added: number, known: number, refused: number) =>
      [
        count(added, { one: "# record added", other: "# records added" }),
        known > 0 && count(known, { one: "# was there already", other: "# were there already" }),
        refused > 0 && count(refused, { one: "# could not be read", other: "# could not be read" }),
      ]
        .filter(Boolean)
        .join(", "),
  },

  history: {
    title: "History",
    empty: "Nothing sent yet. What you send appears here with its idMessage.",
    nothingFound: "Nothing matches.",
    showAll: "Show all",
    search: "Search file, name, number",
    filter: "Show",
    filters: { all: "All", way: "On the way", seen: "Delivered or viewed", trouble: "Need a look" },
    today: "Today",
    yesterday: "Yesterday",
    setAside: (n: number) =>
      count(n, {
        one: "# record could not be read and is set aside in this browser's storage.",
        other: "# records could not be read and are set aside in this browser's storage.",
      }),
    notStored:
      "This browser has no room for the whole history, or refuses to keep it. What is missing lasts until the tab is closed.",
    saveNow: "Save it as a file",
    notCrashSafe:
      "This browser does not promise to write a record to the disk at once: a crash in the middle of a send may lose it.",
    newer: (n: number) =>
      count(n, {
        one: "# record was written by a newer version of the studio. It stays as it is.",
        other: "# records were written by a newer version of the studio. They stay as they are.",
      }),
    showMore: (n: number) => count(n, { one: "Show # more", other: "Show # more" }),
    state: {
      sending: "Sending",
      rejected: "Rejected",
      unknown: "Unknown",
      "not-sent": "Not sent",
      accepted: "Accepted",
      pending: "Accepted",
      sent: "Published",
      delivered: "Delivered",
      read: "Viewed",
      deleted: "Deleted",
      dropped: "Dropped",
    },
    everyone: "everyone",
    recipients,
    reuseOf: (file: string) => `Use ${file} again`,
    used: "The form is filled from this record",
    detailsOf: (file: string) => `Details of ${file}`,
    copyId: "Copy idMessage",
    sentThrough: "Instance",
    startedAt: "Sent off",
    request: "Request",
    answer: "Answer",
    deleteStatus: "Delete from WhatsApp",
    deleteTitle: "Delete this status?",
    deleteText: "Viewers will no longer see it. The record stays here.",
    removeRecord: "Remove from history",
    removed: "Record removed",
    followFailed: "The journal cannot be read now",
    chooseInstance: (label: string) => `Choose ${label} to follow or delete this status.`,
  },
};

export type Messages = typeof en;

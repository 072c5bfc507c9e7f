/**
 * The limits that GREEN-API documents, each once, with its page below https://green-api.com/en/docs/api/.
 * How often a method may be called is in `endpoints.ts`.
 */

const SECOND_MS = 1_000;
const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * 60 * SECOND_MS;

/** The largest file, uploaded or fetched by its link, in bytes: sending/UploadFile/ */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** How long an uploaded file is kept, in ms: sending/UploadFile/ */
export const UPLOAD_LIFETIME_MS = 15 * DAY_MS;

/** The longest audio of a voice status, in seconds; a longer one is not sent: statuses/SendVoiceStatus/ */
export const MAX_AUDIO_SECONDS = 600;

/**
 * An earlier limit of the audio's length, in seconds, to which the rest was cut off; the Russian page still
 * has it: https://green-api.com/docs/api/statuses/SendVoiceStatus/
 */
export const FORMER_MAX_AUDIO_SECONDS = 60;

/** An earlier limit: only the first so many contacts get a status. statuses/SendVoiceStatus/ */
export const FORMER_MAX_RECIPIENTS = 1024;

/** How long a message or status waits in the queue before it is dropped, in ms: send-messages-delay/ */
export const QUEUE_LIFETIME_MS = DAY_MS;

/** How many items of the queue are shown: queues/ShowMessagesQueue/ */
export const MAX_QUEUE_ITEMS = 500;

/** The shortest and the longest `delaySendMessagesMilliseconds`: account/SetSettings/ */
export const SEND_DELAY_MS = { min: 500, max: 600_000 };

/** How many minutes the journal goes back by default: statuses/GetOutgoingStatuses/ */
export const DEFAULT_JOURNAL_MINUTES = DAY_MINUTES;

/** How many minutes the journal goes back at most: statuses/GetOutgoingStatuses/ */
export const MAX_JOURNAL_MINUTES = 30 * DAY_MINUTES;

import type { LinkCheckName } from "../../voice-status/checks/check.ts";
import { counter } from "../../lib/text/counter.ts";
import { localeOf } from "../../lib/text/locale.ts";
import { fixed, type Line } from "../check-line.ts";

const count = counter("en");
const wait = (seconds: number) =>
  seconds < 5400
    ? count(Math.ceil(seconds / 60), { other: "# min" })
    : count(Math.ceil(seconds / 3600), { other: "# h" });
const date = new Intl.DateTimeFormat(localeOf("en"), {
  dateStyle: "medium",
  timeStyle: "short",
  hourCycle: "h23",
});
const unchecked = "The link could not be checked";
const heldUp = "GREEN-API would keep retrying and hold up the whole queue";
const nothingAppears = "the status won't appear";

/** The lines about a link. Loaded with the first link. */
export const linkChecks: Record<LinkCheckName, Line> = {
  "link-name-unknown": fixed("The link's address doesn't exist", `no such server: ${heldUp}`),
  "link-no-connection": fixed(unchecked, "this computer can't connect to it"),
  "link-too-slow": fixed(unchecked, "no complete response within 10 seconds"),
  "link-certificate": fixed(
    "The link's certificate is not valid",
    `or its chain is incomplete, which GREEN-API doesn't accept: ${heldUp}`,
  ),
  "link-redirects": fixed("The link leads nowhere", "too many redirects, or one without a target"),
  "link-private": fixed(
    "The link works only on this computer or network",
    "GREEN-API can't fetch the file from the internet",
  ),
  "link-google-drive": fixed(
    "Google Drive has no direct links",
    `its links open a page: ${nothingAppears}`,
  ),
  "link-dropbox": fixed("A link to a Dropbox page, not to the file", nothingAppears),
  "link-yandex-disk": fixed(
    "Yandex Disk has no lasting direct links",
    `its links open a page: ${nothingAppears}`,
  ),
  "link-missing": ({ detail }) => ({
    title: "Nothing found at this link",
    reason: `the server answers ${detail}`,
  }),
  "link-denied": ({ detail }) => ({
    title: `The file needs sign-in (${detail})`,
    reason: "GREEN-API can't sign in: make the link public or upload the file",
  }),
  "link-refuses": ({ detail }) => ({
    title: "The server refuses the studio",
    reason: `it answers ${detail}; GREEN-API may be refused as well`,
  }),
  "link-failing": ({ detail }) => ({
    title: "The link answers with an error",
    reason: `${detail} just now; GREEN-API may get the same`,
  }),
  "link-empty": fixed("The file is empty", "there is nothing to hear in it"),
  "link-too-large": fixed("The file is over 100 MB", "GREEN-API's limit is 100 MB"),
  "link-stream": fixed(
    "The link leads to a live stream",
    "it never ends; GREEN-API needs a finished file",
  ),
  "link-endless": fixed(
    "The file's size is unknown",
    "if it is a live stream, the status won't appear",
  ),
  "link-playlist": fixed("The link leads to a playlist", `it only lists audio: ${nothingAppears}`),
  "link-page": fixed("The link leads to a web page", nothingAppears),
  "link-download": ({ detail }) => ({
    title: "The link downloads instead of playing",
    reason: `${detail}: ${nothingAppears}`,
  }),
  "link-not-audio": ({ detail }) => ({
    title: "The link does not lead to audio",
    reason: detail ? `it is ${detail}` : "its type is not given",
  }),
  "link-type-odd": ({ detail }) => ({
    title: "Wrong Content-Type",
    reason: `the file is audio, but the server says ${detail || "nothing"}`,
  }),
  "link-content-odd": ({ detail }) => ({
    title: "Unknown kind of file",
    reason: `the server calls it ${detail}`,
  }),
  "link-direct": ({ detail }) => ({
    title: `Direct link to ${detail}`,
    reason: "the server sends audio",
  }),
  "link-ended": ({ at }) => ({
    title: "The link has expired",
    reason: at ? `it worked until ${date.format(at)}` : "its server says so",
  }),
  "link-ends-early": ({ at, seconds }) => ({
    title: "The link expires before the status goes out",
    reason: `it works until ${date.format(at)}; the status may wait ${wait(seconds)} in the queue`,
  }),
  "link-ends-soon": ({ at }) => ({
    title: `The link works until ${date.format(at)}`,
    reason: "GREEN-API fetches the file when the status leaves the queue, up to 24 h from now",
  }),
  "link-ends-later": ({ at }) => ({
    title: `The link works until ${date.format(at)}`,
    reason: "longer than a status can wait in the queue",
  }),
  "link-short-lived": ({ at, detail }) => ({
    title: `${detail} links are short-lived`,
    reason: `this one may stop working before ${date.format(at)}; an uploaded file lasts 15 days`,
  }),
};

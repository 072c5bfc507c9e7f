import type { LinkCheckName } from "../../voice-status/checks/check.ts";
import { counter } from "../../lib/text/counter.ts";
import type { Line } from "../check-line.ts";

/** A line that does not depend on the facts. */
export const fixed =
  (title: string, reason: string): Line =>
  () => ({ title, reason });

const count = counter("en");
const wait = (seconds: number) =>
  seconds < 5400
    ? count(Math.ceil(seconds / 60), { other: "# min" })
    : count(Math.ceil(seconds / 3600), { other: "# h" });
const date = new Intl.DateTimeFormat("en", {
  dateStyle: "medium",
  timeStyle: "short",
  hourCycle: "h23",
});
const unchecked = "The link could not be checked";
const heldUp = "GREEN-API would try several times, and all that is queued would wait";
const nothingAppears = "GREEN-API would accept it, and nothing would appear";

/** The lines about a link. Loaded with the first link. */
export const linkChecks: Record<LinkCheckName, Line> = {
  "link-name-unknown": fixed("The link's name does not exist", `no server has it: ${heldUp}`),
  "link-no-connection": fixed(unchecked, "no connection to it from this computer"),
  "link-too-slow": fixed(unchecked, "no whole answer within 10 seconds"),
  "link-certificate": fixed(
    "The link's certificate is not valid",
    `or its chain has a gap, which browsers fill and GREEN-API does not: ${heldUp}`,
  ),
  "link-redirects": fixed(
    "The link leads nowhere",
    "its redirects are too many, or have no target",
  ),
  "link-private": fixed(
    "Only this computer or network reaches the link",
    "GREEN-API, on the internet, could not fetch the file",
  ),
  "link-google-drive": fixed(
    "Google Drive has no direct links",
    `its links open a page or a download: ${nothingAppears}`,
  ),
  "link-dropbox": fixed("A link to Dropbox's page, not to the file", nothingAppears),
  "link-yandex-disk": fixed(
    "Yandex Disk has no lasting direct links",
    `its links open a page: ${nothingAppears}`,
  ),
  "link-missing": ({ detail }) => ({
    title: "Nothing is at this link",
    reason: `it answers with ${detail}`,
  }),
  "link-denied": ({ detail }) => ({
    title: "The link is not open to strangers",
    reason: `it answers with ${detail}, and GREEN-API is a stranger to it`,
  }),
  "link-refuses": ({ detail }) => ({
    title: "The link does not let the studio in",
    reason: `it answers with ${detail}; GREEN-API may be let in, or refused as well`,
  }),
  "link-failing": ({ detail }) => ({
    title: "The link answers with an error",
    reason: `${detail} just now; GREEN-API may get the same`,
  }),
  "link-empty": fixed("The file is empty", "there is nothing to hear in it"),
  "link-too-large": fixed("The file is over 100 MB", "GREEN-API takes no larger one"),
  "link-stream": fixed(
    "The link leads to a live stream",
    "it has no end, and GREEN-API needs a file that has one",
  ),
  "link-endless": fixed(
    "The file has no end in sight",
    "the link gives no length; a live stream would never appear",
  ),
  "link-playlist": fixed(
    "The link leads to a playlist",
    `it names where audio is and holds none: ${nothingAppears}`,
  ),
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
    title: "The link does not call itself audio",
    reason: `the file is, but its type is ${detail || "not given"}`,
  }),
  "link-content-odd": ({ detail }) => ({
    title: "The file is not of a known kind",
    reason: `the link calls it ${detail}`,
  }),
  "link-direct": ({ detail }) => ({
    title: `Direct link to ${detail}`,
    reason: "it answers with audio",
  }),
  "link-ended": ({ at }) => ({
    title: "The link has expired",
    reason: at ? `it worked until ${date.format(at)}` : "its server says so",
  }),
  "link-ends-early": ({ at, seconds }) => ({
    title: "The link expires before the status leaves",
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
    title: `Links of ${detail} are short-lived`,
    reason: `this one may stop working before ${date.format(at)}; an upload lasts longer`,
  }),
};

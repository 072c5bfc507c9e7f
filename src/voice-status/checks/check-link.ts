import { MAX_FILE_BYTES } from "../../green-api/limits.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import type { Check } from "./check.ts";
import { linkChecking, linkUnchecked } from "./first-checks.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { kindNames } from "./kind-names.ts";
import { shareLinkOf } from "./share-link.ts";

/** Types that make browsers save a file. GREEN-API accepts such a link, but the status does not appear. */
const downloadTypes = [
  "application/octet-stream",
  "binary/octet-stream",
  "application/force-download",
];
/** Types of playlists, which only say where the audio is. */
const playlistTypes =
  /^(?:(?:application|audio)\/(?:vnd\.apple\.mpegurl|x-mpegurl|mpegurl|x-scpls|pls\+xml|xspf\+xml|dash\+xml|vnd\.ms-sstr\+xml|smil(?:\+xml)?|sdp)|(?:audio|video)\/x-ms-(?:asx|wax|wvx))$/;
const audioTypes = /^(?:audio\/|application\/ogg$)/;

const useFile = { action: "use-file" } as const;
const checkAgain = { action: "check-again" } as const;

type Answered = Extract<LinkReport, { answered: true }>;

/**
 * Checks whether the link leads directly to audio.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function checkLink(urlFile: string, { link, isEmulator }: DraftFacts): Check {
  const shared = shareLinkOf(urlFile);
  if (shared) {
    const { service, direct } = shared;
    const fix = direct ? ({ action: "replace-link", urlFile: direct } as const) : useFile;
    return { name: `link-${service}`, verdict: "bad", fix };
  }
  if (link.state === "loading") return linkChecking;
  if (link.state === "failed") return linkUnchecked;

  const { report } = link;
  const isPrivate = report.answered
    ? report.local && !isEmulator
    : report.reason === "address-refused";
  if (isPrivate) {
    return { name: "link-private", verdict: isEmulator ? "caution" : "bad", fix: useFile };
  }
  return report.answered ? checkAnswer(report) : checkNoAnswer(report.reason);
}

type Reason = Exclude<Extract<LinkReport, { answered: false }>["reason"], "address-refused">;

/** GREEN-API tries to fetch these several times, and everything queued behind the status waits. */
const holdsUpQueue: Reason[] = ["name-unknown", "certificate", "redirects"];

/** For the others, the network of this computer may be the reason. */
function checkNoAnswer(reason: Exclude<LinkReport, Answered>["reason"]): Check {
  const name = `link-${reason as Reason}` as const;
  const fix = reason === "redirects" ? useFile : checkAgain;
  return { name, verdict: holdsUpQueue.includes(reason as Reason) ? "bad" : "open", fix };
}

function checkAnswer(report: Answered): Check {
  return checkStatus(report) ?? checkFile(report);
}

function checkStatus({ status, refusal }: Answered): Check | undefined {
  const detail = String(status);
  if (refusal === "expired") return { name: "link-ended", verdict: "bad", fix: useFile };
  if (status === 404 || status === 410) {
    return { name: "link-missing", verdict: "bad", detail, fix: useFile };
  }
  if (status === 408 || status === 429 || status >= 500) {
    return { name: "link-failing", verdict: "caution", detail, fix: checkAgain };
  }
  if (status === 401 || refusal === "closed") {
    return { name: "link-denied", verdict: "bad", detail, fix: useFile };
  }
  // Many servers refuse programs that they do not know; they may know GREEN-API.
  if (status >= 400) return { name: "link-refuses", verdict: "caution", detail, fix: useFile };
  return status >= 200 && status < 300
    ? undefined
    : { name: "link-failing", verdict: "caution", detail, fix: checkAgain };
}

function checkFile({ type, content, size, stream, attachment }: Answered): Check {
  const bad = (name: Check["name"], detail?: string): Check => {
    return { name, verdict: "bad", ...(detail && { detail }), fix: useFile };
  };
  if (stream === "live") return bad("link-stream");
  if (content === "playlist" || (content === "other" && playlistTypes.test(type))) {
    return bad("link-playlist");
  }
  if (content === "empty") return bad("link-empty");
  if (content === "html" || type === "text/html") return bad("link-page");
  if (attachment || downloadTypes.includes(type)) {
    return bad("link-download", attachment ? "attachment" : type);
  }
  if (size !== undefined && size > MAX_FILE_BYTES) return bad("link-too-large");
  const isAudioType = audioTypes.test(type);
  if (content === "other") {
    return isAudioType
      ? { name: "link-content-odd", verdict: "caution", detail: type }
      : bad("link-not-audio", type);
  }
  if (!isAudioType)
    return { name: "link-type-odd", verdict: "caution", detail: type, fix: useFile };
  if (stream === "endless") return { name: "link-endless", verdict: "caution", fix: useFile };
  return { name: "link-direct", verdict: "good", detail: kindNames[content] };
}

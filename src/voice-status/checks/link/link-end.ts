import { fromBase64Url } from "../../../lib/text/base64url.ts";
import { instantOf } from "./instant.ts";
import { shortLivedService } from "./short-lived.ts";

/** When a link stops working. */
export type LinkEnd =
  /** In unix milliseconds, if the link says it. */
  | { at: number }
  /** In milliseconds after the link was made; the link does not say when that was. */
  | { afterMs: number; service: string };

type Parameters = ReadonlyMap<string, string>;

/**
 * Reads from a link when it stops working. Signed links of file stores and delivery networks contain the time,
 * and the links of some services are known to be short-lived.
 *
 * @param urlFile an http or https address.
 * @returns null if the link is not known to expire.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 * @see https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
 */
export function linkEndOf(urlFile: string): LinkEnd | null {
  const url = new URL(urlFile);
  const parameters = new Map(
    [...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const ends = [
    ...startAndDuration(parameters),
    ...namedEnds(parameters),
    ...endsBesideSignature(parameters),
    ...policyEnds(parameters),
    ...endsInText(url),
    ...endInYandexPath(url),
    ...tokenEnds(url.href),
  ].filter((end) => end !== undefined);
  return ends.length > 0 ? { at: Math.min(...ends) } : shortLivedService(url);
}

/**
 * `X-Amz-Date` and `X-Amz-Expires`, and the same parameters of Google, Alibaba and others that sign like
 * Amazon.
 */
function startAndDuration(parameters: Parameters): (number | undefined)[] {
  return [...parameters].map(([name, value]) => {
    const [, family] = /^(x-[a-z]+-)expires$/.exec(name) ?? [];
    if (!family) return undefined;
    const start = instantOf(parameters.get(`${family}date`) ?? "");
    const isDuration = start !== undefined && /^\d{1,9}$/.test(value);
    return isDuration ? start + Number(value) * 1000 : instantOf(value);
  });
}

/** Names that can only mean the end, without their hyphens and underscores. */
const endNames =
  /^(?:(?:x|(?:temp|signed)?url|link|sig(?:nature)?|token)?expires?|expir(?:y|ation)|exp|expir(?:es?|ation)(?:at|on|time|timestamp|date)|valid(?:until|to)|ikt)$/;

function namedEnds(parameters: Parameters): (number | undefined)[] {
  return [...parameters].map(([name, value]) =>
    endNames.test(name.replaceAll(/[-_]/g, "")) ? instantOf(value) : undefined,
  );
}

/** Names that are too short to mean the end alone: they do beside the signature of their service. */
const endsBySignature: [name: string, signature: RegExp, isHex?: true][] = [
  // Azure.
  ["se", /^sig$/],
  // Qiniu, LinkedIn, and many servers with nginx.
  ["e", /^(?:token|t|st|s|sig|sign|signature|hash|md5|key)$/],
  // Facebook.
  ["ext", /^hash$/],
  ["oe", /^oh$/, true],
  // Discord.
  ["ex", /^hm$/, true],
  // Tencent's video service.
  ["t", /^sign$/, true],
];

function endsBesideSignature(parameters: Parameters): (number | undefined)[] {
  const names = [...parameters.keys()];
  return endsBySignature.map(([end, signature, isHex]) => {
    const value = parameters.get(end);
    if (!value || !names.some((name) => signature.test(name))) return undefined;
    return isHex ? secondsInHex(value) : instantOf(value);
  });
}

/** A custom policy of CloudFront: JSON in Base64, with three characters replaced. */
function policyEnds(parameters: Parameters): (number | undefined)[] {
  const letters = (parameters.get("policy") ?? "").replaceAll("_", "").replaceAll("~", "_");
  const policy = fromBase64Url(letters) ?? "";
  const [, seconds = ""] =
    /"DateLessThan"\s*:\s*\{\s*"AWS:EpochTime"\s*:\s*(\d+)/.exec(policy) ?? [];
  return [instantOf(seconds)];
}

/** Times inside another value or the path: Akamai's `exp=…~`, Tencent's `start;end`, `md5=hash,end`. */
function endsInText({ pathname, search }: URL): (number | undefined)[] {
  const text = decode(pathname + search);
  const shapes = [
    /(?:^|[/~&?=;,])(?:expires|exp)=(\d{10})(?=[/~&;,]|$)/i,
    /\bq-(?:sign|key)-time=\d{10};(\d{10})\b/i,
    /[?&](?:md5|secure|hash)=[\w-]{8,},(\d{10})(?=&|$)/i,
  ];
  return shapes.map((shape) => instantOf(shape.exec(text)?.[1] ?? ""));
}

/** Yandex Disk's download links: a hash, and unix seconds in hexadecimal. */
function endInYandexPath({ hostname, pathname }: URL): (number | undefined)[] {
  if (!/^downloader\.disk\.yandex\.[a-z.]{2,6}$/.test(hostname)) return [];
  const [, hex] = /^\/[a-z]+\/[\da-f]{16,128}\/([\da-f]{8})\//i.exec(pathname) ?? [];
  return hex === undefined ? [] : [secondsInHex(hex)];
}

/** Eight hexadecimal digits as unix seconds, if that gives a plausible time. */
function secondsInHex(hex: string): number | undefined {
  return /^[\da-f]{8}$/i.test(hex) ? instantOf(String(Number.parseInt(hex, 16))) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The `exp` of a JSON Web Token, anywhere in the link. */
function tokenEnds(href: string): (number | undefined)[] {
  return [...href.matchAll(/eyJ[\w-]{8,}/g)].map(([part]) => {
    const [, seconds = ""] = /"exp"\s*:\s*"?(\d{10})\b/.exec(fromBase64Url(part) ?? "") ?? [];
    return instantOf(seconds);
  });
}

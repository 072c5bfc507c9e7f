import { describe, expect, it } from "vitest";
import { toBase64Url } from "../../../lib/text/base64url.ts";
import { linkEndOf } from "./link-end.ts";

/** 2026-11-25, 10:05 UTC. */
const SECONDS = 1_795_601_100;
const at = { at: SECONDS * 1000 };
const hex = SECONDS.toString(16);
const jwt = `${toBase64Url('{"alg":"HS256"}')}.${toBase64Url(`{"sub":"a","exp":${SECONDS}}`)}.c2ln`;
const policy = toBase64Url(
  `{"Statement":[{"Resource":"*","Condition":{"DateLessThan":{"AWS:EpochTime":${SECONDS}}}}]}`,
);

describe("a link contains its end", () => {
  it.each([
    ["Amazon", "?X-Amz-Date=20261125T100000Z&X-Amz-Expires=300&X-Amz-Signature=0"],
    ["Amazon in other letters", "?x-amz-expires=300&x-amz-date=20261125T100000Z"],
    ["Amazon's older form", `?AWSAccessKeyId=A&Expires=${SECONDS}&Signature=s%3D`],
    ["Google", "?X-Goog-Date=20261125T100000Z&X-Goog-Expires=300&X-Goog-Signature=0"],
    ["Google's older form", `?GoogleAccessId=a%40b.c&Expires=${SECONDS}&Signature=s`],
    ["Alibaba", "?x-oss-date=20261125T100000Z&x-oss-expires=300&x-oss-signature=0"],
    ["Alibaba's older form", `?OSSAccessKeyId=A&Expires=${SECONDS}&Signature=s`],
    ["Volcengine", "?X-Tos-Date=20261125T100000Z&X-Tos-Expires=300"],
    ["Azure", "?sv=2024-05-04&se=2026-11-25T10%3A05%3A00Z&sr=b&sp=r&sig=s"],
    ["Azure without seconds", "?se=2026-11-25T10:05Z&sp=r&sig=s"],
    ["Azure with an offset", "?se=2026-11-25T11:05:00+01:00&sp=r&sig=s"],
    ["CloudFront", `?Expires=${SECONDS}&Signature=s&Key-Pair-Id=K`],
    ["CloudFront with a policy", `?Policy=${policy}__&Signature=s&Key-Pair-Id=K`],
    ["Discord", `?ex=${hex}&is=6925a1cc&hm=abc`],
    ["Facebook", `?oh=00_A&oe=${hex.toUpperCase()}`],
    ["TikTok", `?x-expires=${SECONDS}&x-signature=s`],
    ["Qiniu", `?e=${SECONDS}&token=A:s`],
    ["Tencent", `?q-sign-algorithm=sha1&q-sign-time=1795600000%3B${SECONDS}&q-signature=s`],
    ["Akamai", `?hdnts=st=1795600000~exp=${SECONDS}~acl=/*~hmac=00`],
    ["Gcore", `?md5=DMF1ucDxtHCxwYQ,${SECONDS}`],
    ["Bunny", `?token=t&expires=${SECONDS}`],
    ["ImageKit", `?ik-t=${SECONDS}&ik-s=s`],
    ["Notion", `?expirationTimestamp=${SECONDS}000&signature=s`],
    ["OpenStack", `?temp_url_sig=0a&temp_url_expires=${SECONDS}`],
    ["OpenStack in ISO 8601", "?temp_url_sig=0a&temp_url_expires=2026-11-25T10:05:00Z"],
    ["a parameter with `url` in its name", `?url_expires=${SECONDS}&sig=0a`],
    ["a JSON Web Token", `?token=${jwt}`],
    ["a parameter `valid_until`", "?valid_until=2026-11-25T10:05:00.000Z"],
  ])("%s", (_, query) => {
    expect(linkEndOf(`https://b.example/a.mp3${query}`)).toEqual(at);
  });

  it("in its path", () => {
    expect(linkEndOf(`https://b.example/bcdn_token=t&expires=${SECONDS}/a.mp3`)).toEqual(at);
  });

  it.each(["ru", "com", "com.tr"])("Yandex Disk in its path, at yandex.%s", (zone) => {
    const url = `https://downloader.disk.yandex.${zone}/disk/${"0a".repeat(32)}/${hex}/x%3D?uid=0&filename=a.mp3`;
    expect(linkEndOf(url)).toEqual(at);
  });

  it("more than once, and the first one counts", () => {
    expect(linkEndOf(`https://b.example/a?Expires=${SECONDS + 60}&token=${jwt}`)).toEqual(at);
  });
});

it.each([
  ["Telegram", 1, "https://api.telegram.org/file/bot1:A/voice/file_1.oga"],
  ["Dropbox", 4, "https://uc1a2.dl.dropboxusercontent.com/cd/0/get/A/file"],
  ["OneDrive", 1, "https://a.sharepoint.com/_layouts/15/download.aspx?UniqueId=1&tempauth=v1.A"],
])("a link of %s works for %i h", (service, hours, url) => {
  expect(linkEndOf(url)).toEqual({ service, afterMs: hours * 3_600_000 });
});

it.each([
  "https://b.example/a.mp3",
  "https://b.example/a.mp3?Expires=never",
  "https://b.example/a.mp3?expires=3600",
  "https://b.example/a.mp3?X-Amz-Expires=300",
  "https://b.example/a.mp3?se=2026-11-25",
  `https://b.example/a.mp3?e=${SECONDS}`,
  `https://b.example/a.mp3?ex=${hex}`,
  `https://b.example/a.mp3?v=${SECONDS}`,
  `https://b.example/disk/${"0a".repeat(32)}/${hex}/a.mp3`,
  `https://downloader.disk.yandex.ru/disk/${"0a".repeat(32)}/00000001/a.mp3`,
  `https://downloader.disk.yandex.ru/disk/a.mp3`,
  "https://b.example/a.mp3?token=eyJub3RoaW5nIjoxfQ",
  "https://b.example/%E0%A4%A?a=b",
  "https://api.telegram.org/bot1:A/getMe",
  "https://dl.dropboxusercontent.com/s/a/b.mp3",
])("%s is not known to expire", (url) => {
  expect(linkEndOf(url)).toBeNull();
});

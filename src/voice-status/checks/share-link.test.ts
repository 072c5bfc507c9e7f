import { describe, expect, it } from "vitest";
import { shareLinkOf } from "./share-link.ts";

describe("Google Drive, which has no direct link", () => {
  it.each([
    "https://drive.google.com/file/d/1AbC_d-9/view?usp=sharing",
    "https://drive.google.com/file/u/1/d/1AbC/preview",
    "https://drive.google.com/open?id=1AbC",
    "https://drive.google.com/uc?export=download&id=1AbC",
    "https://docs.google.com/uc?id=1AbC",
  ])("%s", (link) => {
    expect(shareLinkOf(link)).toEqual({ service: "google-drive", direct: null });
  });
});

describe("Yandex Disk, which has no direct link either", () => {
  it.each([
    "https://disk.yandex.ru/d/AbCdEf123",
    "https://disk.yandex.com.tr/i/AbCdEf123",
    "https://disk.360.yandex.ru/d/AbCdEf123",
    "https://yadi.sk/d/AbCdEf123",
    "http://yadi.sk/i/AbCdEf123",
  ])("%s", (link) => {
    expect(shareLinkOf(link)).toEqual({ service: "yandex-disk", direct: null });
  });
});

describe("Dropbox", () => {
  it.each([
    [
      "https://www.dropbox.com/scl/fi/a1b2/greeting.mp3?rlkey=k3y&st=x&dl=0",
      "https://dl.dropboxusercontent.com/scl/fi/a1b2/greeting.mp3?rlkey=k3y&st=x",
    ],
    [
      "https://www.dropbox.com/s/a1b2/greeting.mp3?dl=1",
      "https://dl.dropboxusercontent.com/s/a1b2/greeting.mp3",
    ],
    [
      "http://dropbox.com/s/a1b2/%D0%B0.mp3#t=1",
      "https://dl.dropboxusercontent.com/s/a1b2/%D0%B0.mp3",
    ],
  ])("%s", (link, direct) => {
    expect(shareLinkOf(link)).toEqual({ service: "dropbox", direct });
    expect(shareLinkOf(direct)).toBeNull();
  });
});

it.each([
  "https://files.example/greeting.mp3",
  "https://drive.google.com.evil.example/file/d/1/view",
  "https://evil.example/drive.google.com/file/d/1/view",
  "https://drive.google.com/drive/my-drive",
  "https://drive.usercontent.google.com/download?id=1",
  "https://disk.yandex.ru/client/disk",
  "https://music.yandex.ru/d/1",
  "https://www.dropbox.com/home",
  "https://www.dropbox.com/scl/fi/a1b2/greeting.mp3?rlkey=k3y&raw=1",
  "https://notdropbox.com/s/a/b.mp3",
])("%s is not a link for sharing", (link) => {
  expect(shareLinkOf(link)).toBeNull();
});

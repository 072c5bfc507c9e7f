import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stubBrowser } from "../browser-under-test.ts";

const upload = {
  urlFile: "https://files.example/a.mp3",
  fileName: "a.mp3",
  peaks: [0, 50, 100],
  expiresAt: Date.UTC(2026, 11, 12),
};

let browser: ReturnType<typeof stubBrowser>;
beforeEach(() => {
  browser = stubBrowser();
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

async function known(stored: unknown) {
  browser.localStorage["vss:uploads"] = JSON.stringify(stored);
  const { knownUpload } = await import("./uploads.ts");
  return knownUpload(upload.urlFile);
}

test("an upload is known after a reload, also one without a length", async () => {
  expect(await known([{ ...upload, seconds: 3 }])).toEqual({ ...upload, seconds: 3 });
  vi.resetModules();
  expect(await known([upload])).toEqual(upload);
});

test.each<[string, unknown]>([
  ["no list", { upload }],
  ["a field of another type", [{ ...upload, expiresAt: "soon" }]],
  ["no bars", [{ ...upload, peaks: undefined }]],
  ["a bar that is too high", [{ ...upload, peaks: [101] }]],
  ["a length below nothing", [{ ...upload, seconds: -1 }]],
  ["a length that is none", [{ ...upload, seconds: "3" }]],
])("what cannot be understood is not an upload: %s", async (_, stored) => {
  expect(await known(stored)).toBeUndefined();
});

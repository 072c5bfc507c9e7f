import type { Page } from "@playwright/test";
import {
  composeForTwo,
  expect,
  newestRecord,
  openDetails,
  records,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

const MARKUP = `<img src=x onerror="alert(1)"></script><script>alert(1)</script>{{7*7}}`;
/** Reverses the direction of the text after it, and hides its own ending. */
const TURNED = "\u202Egpm.evil\u2066";
const HOSTILE = `${MARKUP}${TURNED}\0`;
const MEGABYTE = "x".repeat(1_000_000);

/** Everything that a text could have done to the page. */
function harm(page: Page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unbounded: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.nodeValue?.includes("\u202E")) continue;
      let bound = node.parentElement;
      while (bound && getComputedStyle(bound).unicodeBidi === "normal") bound = bound.parentElement;
      if (bound?.textContent !== node.nodeValue)
        unbounded.push(bound?.outerHTML.slice(0, 300) ?? "");
    }
    return {
      // Besides the one script that index.html has inside it.
      elements: all.filter((one) => one.matches("img[src=x], script:not([src], [data-welcome])"))
        .length,
      handlers: all.filter((element) => element.hasAttribute("onerror")).length,
      links: all
        .flatMap((element) => [element.getAttribute("href"), element.getAttribute("src")])
        .filter((url) => /^\s*(?:javascript|data:text|file):/i.test(url ?? "")),
      styles: all
        .map((element) => element.getAttribute("style") ?? "")
        .filter((style) => /url\(|evil|var\(--x\)/.test(style)),
      unbounded,
      polluted: Reflect.get({}, "polluted") as unknown,
    };
  });
}

const none = {
  elements: 0,
  handlers: 0,
  links: [],
  styles: [],
  unbounded: [],
  polluted: undefined,
};

test.beforeEach(({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`);
  });
});

const answers: [string, number, string, string][] = [
  ["an idMessage of markup", 200, "application/json", JSON.stringify({ idMessage: HOSTILE })],
  ["an idMessage of 1 MB", 200, "application/json", JSON.stringify({ idMessage: MEGABYTE })],
  ["a refusal of markup", 400, "application/json", JSON.stringify({ message: HOSTILE })],
  ["a refusal of 1 MB", 400, "application/json", JSON.stringify({ message: TURNED + MEGABYTE })],
  ["a page of markup", 502, "text/html", `<html><body>${HOSTILE}</body></html>`],
];

test("a hostile link or colour is refused; a hostile answer is shown as shortened text", async ({
  page,
  connectAll,
}) => {
  // One instance for each answer, so that an unknown send does not affect the next test.
  const endings = answers.map((_, index) => `00${index + 1}`);
  await connectAll(endings);

  const link = page.getByLabel("Link to the audio");
  for (const url of [
    "javascript:alert(1)",
    "data:audio/mpeg;base64,AAAA",
    "blob:http://localhost/1",
    "file:///etc/passwd",
    "//evil.example/a.mp3",
    "https://user:secret@files.example/a.mp3",
  ]) {
    await test.step(url, async () => {
      await link.fill(url);
      await link.blur();
      await send(page);
      await expect(link).toHaveAttribute("aria-invalid", "true");
      expect(await harm(page)).toEqual(none);
      const used = await page.evaluate(
        (text) =>
          [...document.querySelectorAll("[src], [href]")].filter(
            (element) => (element.getAttribute("src") ?? element.getAttribute("href")) === text,
          ).length,
        url,
      );
      expect(used).toBe(0);
      await page.getByRole("button", { name: "Start over" }).click();
      await expect(link).not.toHaveAttribute("aria-invalid", "true");
    });
  }
  const field = page.getByLabel("Colour as #RRGGBB");
  for (const color of [
    "red;background:url(//evil)",
    "#12345g",
    "var(--x)",
    "expression(alert(1))",
  ]) {
    await test.step(color, async () => {
      await field.fill(color);
      await field.blur();
      await expect(field).toHaveAttribute("aria-invalid", "true");
      expect(await harm(page)).toEqual(none);
    });
  }
  await page.getByRole("button", { name: "Start over" }).click();

  // The gateway knows nothing about the send.
  await page.route("**/attempts/*", (route) => route.fulfill({ headers: { "X-Attempt": "lost" } }));
  await composeForTwo(page);
  await page.getByLabel("File name").fill(`${TURNED}.mp3`);
  for (const [index, [name, status, contentType, body]] of answers.entries()) {
    await test.step(name, async () => {
      if (index > 0) await switchTo(page, endings[index] ?? "");
      await page.route("**/sendVoiceStatus", (route) =>
        route.fulfill({ status, contentType, body }),
      );
      await send(page);
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(records(page)).toHaveCount(index + 1);
      await openDetails(newestRecord(page));
      await expect(newestRecord(page).getByRole("group", { name: "Request" })).toBeVisible();
      expect(await harm(page)).toEqual(none);
      await expect(newestRecord(page)).toContainText(status === 400 ? "Rejected" : "Unknown");
      expect((await page.locator("body").innerText()).length).toBeLessThan(20_000);
    });
  }
});

test("storage that was edited by hand is shown as text, or not at all", async ({
  page,
  connect,
}) => {
  const polluting = `"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}`;
  const record = (number: number, more: object) => {
    const id = `01JZ${String(number).padStart(22, "0")}`;
    const startedAt = Date.UTC(2026, 0, 1);
    const request = {
      urlFile: "javascript:alert(1)",
      fileName: HOSTILE,
      backgroundColor: "red;background:url(//evil)",
      font: HOSTILE,
    };
    const row = { version: 1, id, idInstance: "1101000001", instanceLabel: HOSTILE, startedAt };
    const text = JSON.stringify({ ...row, request, state: "unknown", ...more });
    return [`vss:record:${id}`, text.replace("{", `{${polluting},`)];
  };
  const look = { audioUrl: "javascript:alert(1)", fileName: HOSTILE, backgroundColor: "var(--x)" };
  const draft = { ...look, everyone: false, recipients: [HOSTILE, "79123456789@c.us", MEGABYTE] };
  const entries = [
    record(1, {
      idMessage: HOSTILE,
      state: "sent",
      viewers: { sent: 1e308, delivered: 0, read: 0 },
    }),
    record(2, { failure: { code: "constructor", detail: HOSTILE }, retryOf: HOSTILE }),
    record(3, { failure: { code: "validation-failed", detail: HOSTILE } }),
    record(4, { candidates: [{ idMessage: HOSTILE }, { idMessage: HOSTILE, at: 8.64e15 }] }),
    record(5, { exchange: { status: 1e99, milliseconds: 1e99, answer: HOSTILE } }),
    record(6, { despite: [{ name: "toString", word: HOSTILE }] }),
    ["vss:record:__proto__", `{${polluting}}`],
    [
      "vss:template:01JZ0000000000000000000000",
      JSON.stringify({
        version: 1,
        id: "01JZ0000000000000000000000",
        name: HOSTILE.slice(0, 60),
        draft,
      }),
    ],
    ["vss:list:01JZ0000000000000000000000", JSON.stringify({ name: HOSTILE, list: "79123456789" })],
    ["vss:draft", JSON.stringify(draft)],
    ["vss:uploads", `{${polluting},"javascript:alert(1)":{"name":"x"}}`],
    ["vss:theme", `"><img src=x onerror=alert(1)>`],
    ["vss:language", "__proto__"],
    ["vss:country", "constructor"],
  ];
  await page.addInitScript((pairs) => {
    if (localStorage.getItem("vss:record:__proto__") !== null) return;
    for (const [key = "", value = ""] of pairs) localStorage.setItem(key, value);
  }, entries);
  await connect();
  await expect(page.getByRole("button", { name: "Send status" })).toBeVisible();
  const rows = page.getByRole("region", { name: "History" }).getByRole("listitem");
  await expect(rows).not.toHaveCount(0);
  for (const row of await rows.all()) {
    await openDetails(row);
    await expect(row.getByRole("group", { name: "Request" })).toBeVisible();
  }
  expect(await harm(page)).toEqual(none);
  await page.getByRole("button", { name: "Templates" }).click();
  expect(await harm(page)).toEqual(none);
});

import { writeFile } from "node:fs/promises";
import { type Locator, type Page, test as base } from "@playwright/test";
import { expect } from "./quick-expect.ts";

/** A token that may only be in sessionStorage. */
export const CANARY = "canaryTokenThatMustNeverBeSeen000000000000000001";

interface Fixtures {
  /** Connects an instance of the emulator that no other test uses. Its ending chooses how it behaves. */
  connect: (ending?: string, origin?: string) => Promise<string>;
  /** Connects several instances in one page. "Shop 400" is the one that ends in 400; the first one is chosen. */
  connectAll: (endings: string[]) => Promise<string[]>;
  /** Whether a send waits some seconds in which it can be taken back. */
  holdsSends: boolean;
  /** Whether the page does not know its visitor yet, and explains itself. */
  isFirstVisit: boolean;
  /** The origins that this test's page may contact besides the studio's own. */
  allowedOrigins: string[];
}

/** How many instances this worker has used. */
let used = 0;
const digits = (number: number, length: number) => String(number).padStart(length, "0");

function deal(workerIndex: number, ending: string): string {
  used += 1;
  return `1${digits(workerIndex, 3)}${digits(used, 4)}${ending}`;
}

async function open(page: Page, origin: string, remembered: Remembered): Promise<void> {
  await page.addInitScript(rememberInstance, remembered);
  await page.goto(origin);
  // Not in the first frame, in which a key does nothing.
  await expect(page.getByRole("main")).toBeVisible();
  // Before the fonts are loaded, texts have other widths, so lines break elsewhere and a click target may move.
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Every test also checks two promises: no request goes to another origin, and the page has no error. */
export const test = base.extend<Fixtures & { watched: void }>({
  allowedOrigins: [[], { option: true }],
  holdsSends: [false, { option: true }],
  isFirstVisit: [false, { option: true }],

  connect: async ({ page, baseURL, isFirstVisit }, use, { workerIndex }) => {
    await use(async (ending = "001", origin = baseURL ?? "") => {
      const idInstance = deal(workerIndex, ending);
      await open(page, origin, { ...instanceToRemember(idInstance, origin), isFirstVisit });
      return idInstance;
    });
  },

  connectAll: async ({ page, baseURL }, use, { workerIndex }) => {
    const origin = baseURL ?? "";
    await use(async (endings) => {
      const [first, ...others] = endings.map((ending) => ({
        label: `Shop ${ending}`,
        idInstance: deal(workerIndex, ending),
        apiUrl: `${origin}/emulator`,
      }));
      if (!first) throw new Error("no instance to connect");
      await open(page, origin, { instance: first, others, token: CANARY });
      return [first, ...others].map(({ idInstance }) => idInstance);
    });
  },

  watched: [
    async ({ page, baseURL, allowedOrigins, holdsSends, isFirstVisit }, use) => {
      const strangers: string[] = [];
      const breaks: string[] = [];
      page.context().on("request", (request) => {
        const { origin } = new URL(request.url());
        if (![baseURL, "null", ...allowedOrigins].includes(origin)) strangers.push(request.url());
        const addresses = `${request.url()} ${request.headers()["referer"]}`;
        if (addresses.includes(CANARY)) breaks.push("a URL shows the token");
      });
      page.context().on("weberror", (error) => breaks.push(error.error().message));
      page.context().on("console", (message) => {
        if (message.text().includes(CANARY)) breaks.push("the console shows the token");
      });
      if (!isFirstVisit) await page.context().addInitScript(beWelcomed);
      if (!holdsSends) await page.context().addInitScript(sendAtOnce);
      await page.context().addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          setTimeout(() => {
            throw new Error(`policy: ${violatedDirective} ${blockedURI}`);
          }),
        );
      });
      await use();
      expect(strangers, "requests to other origins").toEqual([]);
      expect(breaks, "errors of the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

interface Remembered {
  instance: Record<"label" | "idInstance" | "apiUrl", string>;
  others?: Remembered["instance"][];
  token: string;
  isFirstVisit?: boolean;
}

/** An instance of the emulator with the token to look for. */
export const instanceToRemember = (idInstance: string, origin: string) => ({
  instance: { label: "Test shop", idInstance, apiUrl: `${origin}/emulator` },
  token: CANARY,
});

/** Stores an instance as the chosen one, and others, before the page reads them. Runs in the page. */
export function rememberInstance(remembered: Remembered): void {
  if (!location.protocol.startsWith("http") || sessionStorage.getItem("vss:instance")) return;
  const { instance, others = [], token, isFirstVisit } = remembered;
  if (!isFirstVisit) localStorage.setItem("vss:welcomed", "1");
  const all = [instance, ...others];
  localStorage.setItem("vss:instances", JSON.stringify(all));
  for (const { idInstance } of all) sessionStorage.setItem(`vss:token:${idInstance}`, token);
  sessionStorage.setItem("vss:instance", instance.idInstance);
}

/** Sends without waiting for the seconds in which a send can be taken back. Runs in the page. */
export function sendAtOnce(): void {
  if (location.protocol.startsWith("http")) localStorage.setItem("vss:hold-off", "1");
}

/** Has seen what the page explains at the first visit. Runs in the page. */
function beWelcomed(): void {
  if (location.protocol.startsWith("http")) localStorage.setItem("vss:welcomed", "1");
}

/** Chooses the instance of `connectAll` with this ending. */
export async function switchTo(page: Page, ending: string): Promise<void> {
  await page.getByRole("button", { name: /^Instance:/ }).click();
  await page.getByRole("button", { name: new RegExp(`^Shop ${ending}`) }).click();
  await expect(page.getByRole("banner")).toContainText(`Shop ${ending}`);
}

/** A draft that can be sent to two people. */
export async function composeForTwo(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try the sample" }).click();
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill("+7 912 345-67-89, +44 20 7946 0958");
  await page.getByLabel("Add recipients").press("Enter");
  // Once the numbers are read, the list of checks is shorter, and what is below it has moved.
  await expect(
    page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem"),
  ).toHaveCount(2);
}

export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send status" }).click();
}

let filesWritten = 0;

/** Imports a file of records as a person does. */
export async function importHistory(page: Page, text: string): Promise<void> {
  // A pointer that appears over the button has not moved there, and is no input.
  await page.mouse.move(1, 1);
  await page.getByRole("button", { name: "Export" }).hover();
  const picker = page.getByLabel("Import records from JSON…").and(page.locator("input"));
  // By its path, because a large buffer would be sent to the browser as text.
  filesWritten += 1;
  const file = test.info().outputPath(`history-${filesWritten}.json`);
  await writeFile(file, text);
  await picker.setInputFiles(file);
}

/** With the motion that most people see. The other tests are quicker without it. */
export const inMotion = { contextOptions: { reducedMotion: "no-preference" } } as const;

/** The rows of the history. */
export function records(page: Page) {
  return page.getByRole("region", { name: "History" }).getByRole("listitem");
}

/** The row of the newest record. */
export function newestRecord(page: Page) {
  return records(page).first();
}

/** Opens the details of a record, at one of their tabs. */
export async function openDetails(
  record: Locator,
  tab: "Viewers" | "Request" | "Response" = "Request",
): Promise<void> {
  await record.getByRole("button", { name: /^Details/ }).click();
  await record.getByRole("tab", { name: tab }).click();
}

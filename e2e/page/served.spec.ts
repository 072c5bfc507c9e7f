import { startBuiltServer } from "../support/built-server.ts";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { composeForTwo, expect, newestRecord, send, test as base } from "../support/studio-test.ts";

interface Options {
  hasEmulator: boolean;
}
type Server = Awaited<ReturnType<typeof startBuiltServer>>;

const test = base.extend<Options & { server: Server }>({
  hasEmulator: [true, { option: true }],
  server: async ({ hasEmulator }, use) => {
    const server = await startBuiltServer({
      EMULATOR: hasEmulator ? "1" : "0",
      EMULATOR_SPEED: "20",
    });
    await use(server);
    expect(await server.stop()).toBe(0);
  },
  baseURL: async ({ server }, use) => use(new URL(server.url).origin),
});

test("the built server works without packages, in a folder of another name, behind a proxy", async ({
  page,
  server,
  connect,
}) => {
  await test.step("an address without the slash leads to the page, and a status is sent and read", async () => {
    await connect("001", server.url.slice(0, -1));
    expect(page.url()).toBe(server.url);
    await composeForTwo(page);
    await send(page);
    await expect(newestRecord(page)).toContainText("Viewed");
    await page.reload();
    await expect(newestRecord(page)).toContainText("Viewed");
  });

  const get = (path: string) =>
    page.evaluate(async (url) => {
      const response = await fetch(url);
      const { status, headers } = response;
      return { status, headers: Object.fromEntries(headers), text: await response.text() };
    }, path);

  await test.step("the page is compressed and asked about, its files are kept for ever", async () => {
    const document = await get(server.url);
    expect(document.headers).toMatchObject({
      "content-encoding": "br",
      "cache-control": "no-cache",
    });
    const script = /"\.\/(assets\/page-[\w-]+\.js)/.exec(document.text)?.[1];
    expect((await get(`${server.url}${script}`)).headers).toMatchObject({
      "content-encoding": "br",
      vary: "Accept-Encoding",
      "cache-control": "public, max-age=31536000, immutable",
    });
  });

  await test.step("what is not there is not the page, and health is told at the root", async () => {
    const paths = ["assets/index-gone.js", "history", "..%2fdist-server%2fserver.js", "/"];
    const answers = [...paths, "/healthz", "/readyz"].map(async (path) => (await get(path)).status);
    expect(await Promise.all(answers)).toEqual([404, 404, 404, 404, 200, 200]);
  });

  expect(server.lines.map((line) => JSON.parse(line).event)).toEqual(["start"]);
});

test.describe("without an emulator", () => {
  test.use({ hasEmulator: false, isFirstVisit: true });

  test("the first visit leads to an instance, and offers nothing that is not there", async ({
    page,
    server,
  }) => {
    await page.goto(server.url);
    const welcome = page.getByRole("region", { name: "Welcome to Voice Status Studio" });
    await expect(welcome).toContainText("Next, add an instance");
    await expect(
      page.getByRole("button", { name: /^Instance: No instance, add one/ }),
    ).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await expect(page.getByRole("button", { name: "Try the sample" })).toHaveCount(0);
    await expect(page.getByText("First add an instance or enter its token.")).toBeVisible();

    await welcome.getByRole("button", { name: "Add an instance" }).click();
    await expect(page.getByRole("dialog", { name: "Add an instance" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Instance:/ }).click();
    await expect(page.getByRole("button", { name: "Add an instance" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Demo" })).toHaveCount(0);
  });
});

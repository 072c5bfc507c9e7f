import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { composeForTwo, expect, newestRecord, send, test } from "../support/studio-test.ts";

test("the command palette finds everything that has a name, and does it", async ({
  page,
  connect,
}) => {
  const idInstance = await connect();
  const palette = page.getByRole("dialog", { name: "Commands" });
  const field = palette.getByRole("combobox");
  const options = palette.getByRole("option");
  const open = async (text: string) => {
    await page.keyboard.press("Control+k");
    await expect(field).toBeFocused();
    await field.fill(text);
  };
  const run = async (text: string, name: string | RegExp) => {
    await open(text);
    await expect(options.first()).toHaveAccessibleName(name);
    await page.keyboard.press("Enter");
    await expect(palette).toBeHidden();
  };

  await test.step("actions, fields and settings of the page", async () => {
    await run("sample", "Try the sample");
    await expect(page.getByLabel("Link to the audio")).toHaveValue(/demo-greeting/);
    await run("name fil", "File name");
    await expect(page.getByLabel("File name")).toBeFocused();
    await run("dark theme", "Theme: Dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await run("set-up", "Instance set-up");
    await expect(page.getByRole("region", { name: "Instance set-up" })).toBeVisible();
    await run("close set-up", "Close instance set-up");
    await run("delaysend", "delaySendMessagesMilliseconds");
    await expect(
      page
        .getByRole("region", { name: "Instance set-up" })
        .getByRole("heading", { name: "Settings" }),
    ).toBeFocused();
    await run("close set-up", "Close instance set-up");
    await run("test run", "Test run");
    const calls = page.getByRole("region", { name: "Calls", exact: true });
    await expect(calls.getByRole("tab", { name: "Test run" })).toBeFocused();
    await run("request", "Request");
    await expect(calls.getByRole("tab", { name: "Request", exact: true })).toBeFocused();
    await run("close calls", "Close Calls");
    await expect(calls).toBeHidden();
    await run("microphone", "Record with the microphone");
    await expect(page.getByRole("button", { name: "Record", exact: true })).toBeFocused();
    await run("start over", "Start over");
    await expect(page.getByLabel("Link to the audio")).toHaveValue("");
  });

  await test.step("what has no place now is not offered", async () => {
    await open("recipients");
    await expect(options).not.toHaveCount(0);
    await expect(palette.getByRole("option", { name: "Recipients", exact: true })).toBeHidden();
    await field.fill("report");
    await expect(palette.getByText("No matches.")).toBeVisible();
    await field.fill("zzz");
    await expect(palette.getByRole("status")).toHaveText("Nothing found");
    await page.keyboard.press("Escape");
  });

  await test.step("lists, templates and records by what they are called", async () => {
    await composeForTwo(page);
    await run("save template", "Save the draft as a template");
    const saving = page.getByRole("dialog", { name: "Save as a template" });
    await saving.getByLabel("Name").fill("Friday greeting");
    await page.keyboard.press("Enter");
    await expect(saving).toBeHidden();
    await run("save brand", "Save as a brand");
    const brand = page.getByRole("dialog", { name: "Save as a brand" });
    await brand.getByLabel("Name").fill("Bakery");
    await brand.getByLabel("Name").press("Enter");
    await expect(brand).toBeHidden();
    await page.getByLabel("Colour as #RRGGBB").fill("#FF6A00");
    // A brand keeps its recipients as a list of the same name.
    await run("bakery #7acba5", /^Bakery/);
    await expect(page.getByLabel("Colour as #RRGGBB")).toHaveValue("#7ACBA5");
    await run("saved lists", "Open saved lists");
    await page.getByLabel("List name").fill("Regular guests");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByText("Regular guests saved")).toBeVisible();
    await page.keyboard.press("Escape");
    await send(page);
    await expect(newestRecord(page)).toContainText("3EB0");
    await run("start over", "Start over");
    await run("guests", /^Regular guests/);
    await expect(page.getByRole("form")).toContainText("Regular guests: 2 recipients");
    await run("greeting friday", /^Friday greeting/);
    await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
    await run("3eb0", /^demo-greeting\.mp3 Accepted|Published|Delivered|Viewed/);
    await expect(newestRecord(page).getByRole("button", { name: /^Details/ })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
  });

  await test.step("the keyboard moves, recent ones come first, and it is accessible", async () => {
    await open("");
    const recent = palette.getByRole("group", { name: "Recent" }).getByRole("option");
    await expect(recent.nth(1)).toHaveAccessibleName(/^Friday greeting/);
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowDown");
    await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
    await expect(field).toHaveAttribute(
      "aria-activedescendant",
      (await options.nth(1).getAttribute("id")) ?? "",
    );
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(options.last()).toHaveAttribute("aria-selected", "true");
    await expect(options.last()).toBeInViewport();
    await expectAccessibleInBothThemes(page, palette);
    await page.keyboard.press("Escape");
  });

  await test.step("scenarios and instances are chosen; names and numbers are masked for an audience", async () => {
    await run("#466", /^Quota is used up/);
    await expect(page.getByRole("banner")).toContainText("Demo #466 (quota is used up)");
    await run("personal data", /^Hide personal data/);
    await open("shop");
    await expect(options.first()).toHaveAccessibleName(/^T••••/);
    await expect(palette).not.toContainText(idInstance);
    await page.keyboard.press("Enter");
    await open("guests");
    await expect(options.first()).toHaveAccessibleName(/^R••••/);
    await page.keyboard.press("Escape");
    await run("show personal", /^Show personal data/);
    await expect(page.getByRole("banner")).toContainText("Test shop");
  });

  await test.step("a language that does not load is said, and the palette stays", async () => {
    await page.route("**/assets/ru-*.js", (route) => route.abort());
    await open("русский");
    await page.keyboard.press("Enter");
    await expect(palette.getByRole("alert")).toContainText("Russian didn't load");
    await page.unroute("**/assets/ru-*.js");
    await palette.getByRole("button", { name: "Try again" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Новый голосовой статус" }),
    ).toBeVisible();
  });
});

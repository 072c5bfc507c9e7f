import {
  composeForTwo,
  expect,
  newestRecord,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

test("problems are shown at their fields, and the first of these fields gets the focus", async ({
  page,
  connect,
}) => {
  await connect();
  await page.getByText("Selected people").click();
  await send(page);
  await expect(page.getByLabel("Link to the audio")).toBeFocused();
  await expect(page.getByLabel("Link to the audio")).toHaveAccessibleDescription(
    "Add the audio: a link, a file or your voice.",
  );
  await expect(page.getByLabel("File name")).toHaveAccessibleDescription(/Enter a file name/);
  await expect(page.getByLabel("Add recipients")).toHaveAccessibleDescription(
    /Add at least one valid number/,
  );
  await expect(page.getByRole("region", { name: "History" }).getByRole("listitem")).toHaveCount(0);

  await test.step("after that, a field is checked as soon as it changes", async () => {
    // From here, because the page loads a link that stays in the field.
    await page.getByLabel("Link to the audio").fill(`${page.url()}a.mp3`);
    await expect(page.getByText("Add the audio: a link, a file or your voice.")).toBeHidden();
  });

  await test.step("a shortcut right after the sample is not written into the link", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByRole("button", { name: "Try the sample" }).click();
    await page.keyboard.press("p");
    await expect(page.getByRole("button", { name: "Names and numbers are hidden" })).toBeVisible();
    await expect(page.getByLabel("Link to the audio")).toHaveValue(/demo-greeting\.mp3$/);
    await page.keyboard.press("p");
  });

  await test.step("wrong input is explained, and stays as it was written", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByLabel("Link to the audio").fill("javascript:alert(1)");
    await page.getByLabel("File name").fill("a.mp3");
    await page.getByLabel("Colour as #RRGGBB").fill("#12345g");
    await send(page);
    await expect(page.getByText("Enter a link that starts with http:// or https://")).toBeVisible();
    await expect(page.getByText("Enter a colour such as")).toBeVisible();
    await expect(page.getByLabel("Link to the audio")).toHaveValue("javascript:alert(1)");
    await expect(page.getByLabel("Colour as #RRGGBB")).toHaveValue("#12345g");
  });

  await test.step("a wrong colour is shown when the field is left", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(page.getByText("Enter a colour such as")).toHaveCount(0);
    await page.getByLabel("Colour as #RRGGBB").fill("reddish");
    await page.getByLabel("File name").focus();
    await expect(page.getByText("Enter a colour such as")).toBeVisible();
  });

  await test.step("the file name follows the link until a person writes one", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    const link = page.getByLabel("Link to the audio");
    const name = page.getByLabel("File name");
    await link.fill(`${page.url()}%D0%B3%D0%BE%D0%BB%D0%BE%D1%81.mpga`);
    await expect(name).toHaveValue("голос.mp3");
    await link.fill(`${page.url()}second.wav`);
    await expect(name).toHaveValue("second.wav");
    await name.fill("mine.mp3");
    await link.fill(`${page.url()}third.wav`);
    await expect(name).toHaveValue("mine.mp3");
  });

  await test.step("any colour is sent as six digits", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    const request = page.getByRole("group", { name: "Request" });
    const hex = page.getByLabel("Colour as #RRGGBB");
    await hex.fill("abc");
    await expect(request).toContainText('"backgroundColor": "#AABBCC"');
    await hex.fill("#fefefe");
    await expect(page.getByText("White text will be hard to see")).toBeVisible();
    await page.getByRole("button", { name: "Choose any colour" }).click();
    const picker = page.getByRole("dialog", { name: "Choose any colour" });
    await picker.getByRole("slider", { name: "Color" }).press("ArrowRight");
    await expect(request).toContainText(/"backgroundColor": "#[0-9A-F]{6}"/);
    await expect(hex).not.toHaveValue("#fefefe");
  });
});

test("the draft survives a reload and another tab, and is only sent on purpose", async ({
  page,
  context,
  connectAll,
}) => {
  await connectAll(["001", "002"]);
  await composeForTwo(page);
  await page.getByLabel("File name").fill("my words.mp3");
  await page.getByTitle("#243640").click();
  await page.reload();
  await expect(page.getByLabel("File name")).toHaveValue("my words.mp3");
  await expect(page.getByLabel("Colour as #RRGGBB")).toHaveValue("#243640");
  await expect(page.getByRole("form").getByText("2 recipients", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByLabel("File name")).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("File name")).toHaveValue("my words.mp3");
  await expect(page.getByRole("form").getByText("2 recipients", { exact: true })).toBeVisible();

  await test.step("Enter in a field does not send; an undocumented extension gets a caution, but is allowed", async () => {
    await page.getByLabel("File name").press("Enter");
    await page.getByLabel("Colour as #RRGGBB").press("Enter");
    await expect(page.getByRole("region", { name: "History" })).toContainText("Nothing sent yet.");

    await page.getByLabel("File name").fill("memo.m4a");
    await expect(page.getByText(/users report that \.m4a may not appear/)).toBeVisible();
    await send(page);
    await expect(newestRecord(page)).toContainText("memo.m4a");
  });

  await test.step("before a send to everyone, the studio asks once and explains it", async () => {
    await switchTo(page, "002");
    await page.getByText("Everyone", { exact: true }).click();
    await send(page);
    const dialog = page.getByRole("dialog", { name: "Send to everyone?" });
    await expect(dialog).toContainText("Instance: Shop 002");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("button", { name: "Send status" })).toBeFocused();
    await expect(page.getByRole("region", { name: "History" }).getByRole("listitem")).toHaveCount(
      1,
    );

    await send(page);
    await dialog.getByRole("button", { name: "Send to everyone" }).click();
    await expect(newestRecord(page)).toContainText("everyone");
    await expect(page.getByRole("group", { name: "Response" })).toContainText("idMessage");
  });

  await test.step("what another tab made of it is offered, and can be undone", async () => {
    const name = page.getByLabel("File name");
    const note = page.getByRole("main").getByText("Another tab has changed the draft.");
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByLabel("File name")).toHaveValue("memo.m4a");
    await other.getByLabel("File name").fill("other.mp3");
    await page.bringToFront();
    await expect(note).toBeVisible();
    await expect(name).toHaveValue("memo.m4a");
    await page.getByRole("button", { name: "Show its version" }).click();
    await expect(name).toHaveValue("other.mp3");
    await expect(note).toBeHidden();
    await page.getByRole("button", { name: "Undo: Filled from another tab" }).click();
    await expect(name).toHaveValue("memo.m4a");
    await expect(note).toBeVisible();
    await other.bringToFront();
    await expect(
      other.getByRole("main").getByText("Another tab has changed the draft."),
    ).toBeVisible();
    await other.close();
  });
});

test("a draft is sent only once, whatever happens during the send", async ({
  page,
  connectAll,
}) => {
  await connectAll(["601", "001"]);

  await test.step("after many clicks", async () => {
    await composeForTwo(page);
    const sends: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("sendVoiceStatus")) sends.push(request.url());
    });
    await page.getByRole("button", { name: "Send status" }).dblclick();
    await page.keyboard.press("Control+Enter");
    // oxlint-disable-next-line playwright/no-force-option -- a click on a button that is disabled, as a person can do it
    await page.getByRole("button", { name: "Sending…" }).click({ force: true });
    await expect(page.getByRole("alert")).toContainText("GREEN-API did not answer");
    expect(sends).toHaveLength(1);
    await expect(page.getByRole("region", { name: "History" }).getByRole("listitem")).toHaveCount(
      1,
    );
  });

  await test.step("a missing gateway is explained, and the draft stays", async () => {
    await switchTo(page, "001");
    await page.route("**/sendVoiceStatus", (route) => route.abort("connectionrefused"));
    await send(page);
    await expect(page.getByRole("alert")).toContainText("The studio's server does not answer");
    await expect(page.getByRole("alert")).toContainText("nothing was queued. You can send again.");
    await expect(newestRecord(page)).toContainText("The request didn't leave the browser");
    await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
  });
});

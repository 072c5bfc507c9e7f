import type { Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import {
  CANARY,
  composeForTwo,
  expect,
  newestRecord,
  openDetails,
  records,
  test,
} from "../support/studio-test.ts";

const openRequest = async (page: Page) => {
  await page.keyboard.press("c");
  await page.getByRole("tab", { name: "Request", exact: true }).click();
};
const answer = (page: Page) => page.getByRole("region", { name: "Response" });

test("any request is written by hand, sent as it is, and kept in the history", async ({
  page,
  connect,
}) => {
  await connect();
  await composeForTwo(page);
  await page.getByRole("heading", { level: 1 }).click();
  await openRequest(page);
  const method = page.getByRole("combobox", { name: "Method" });
  const body = page.getByRole("textbox", { name: "Body of sendVoiceStatus" });
  const sendRequest = page.getByRole("button", { name: "Send request" });

  await test.step("hints name what is missing, and insert it", async () => {
    await expect(sendRequest).toBeInViewport({ ratio: 1 });
    await body.fill(`{"urlFile":"https://files.example/a.mp3","backgroundColor":"red","color":1}`);
    await expect(page.getByRole("listitem").filter({ hasText: "fileName" })).toContainText(
      'text · required · for example "greeting.mp3"missing',
    );
    await expect(page.getByText("Not in GREEN-API's documentation: color.")).toBeVisible();
  });

  await test.step("a body without a field is sent as it is, after one question", async () => {
    await sendRequest.click();
    const question = page.getByRole("dialog", { name: "Send to the emulator?" });
    await expect(question).toContainText("it goes to all contacts");
    await question.getByRole("button", { name: "Send" }).click();
    await expect(answer(page)).toContainText("Validation failed. Details: 'fileName' is required");
    await expect(newestRecord(page)).toContainText("raw");
  });

  await test.step("of a cURL command, method and body are taken", async () => {
    const url = "https://1101.api.green-api.com/waInstance1101000001/sendVoiceStatus/***";
    await body.fill(`curl '${url}' -d '{"urlFile":"x"}'`);
    await expect(body).toHaveValue('{\n  "urlFile": "x"\n}');
  });

  await test.step("a body that is no JSON is named with its place, and can still be sent", async () => {
    await body.fill('{\n  "urlFile": red\n}');
    await expect(page.getByText("Not JSON: line 2, character 14.")).toBeVisible();
    await body.press("Control+Enter");
    const question = page.getByRole("dialog", { name: "Send to the emulator?" });
    await expect(question).toContainText("doesn't show who it goes to");
    await question.getByRole("button", { name: "Send" }).click();
    await expect(answer(page)).toContainText("Unexpected token r in JSON");
    await expect(records(page)).toHaveCount(2);
    await expect(newestRecord(page)).toContainText("recipients unknown");
  });

  await test.step("a wrong colour goes out once, with its record marked as raw", async () => {
    await page.getByRole("button", { name: "Use the draft" }).click();
    await expect(body).toHaveValue(/"participants": \[/);
    await body.fill((await body.inputValue()).replace(/#[0-9A-F]{6}/, "red"));
    await sendRequest.click();
    const question = page.getByRole("dialog", { name: "Send to the emulator?" });
    await expect(question).toContainText("It goes to 2 recipients named in the body.");
    await question.getByRole("button", { name: "Send" }).click();
    await expect(answer(page)).toContainText('"idMessage"');
    await expect(answer(page)).toContainText(/200.*\sms · [\d.]+\sk?B/);
    await expect(records(page)).toHaveCount(3);
  });

  await test.step("it is accessible, and on a shared screen numbers are masked", async () => {
    const region = page.getByRole("region", { name: "Calls" });
    await expectAccessibleInBothThemes(page, region);
    await page.getByRole("tab", { name: "Request", exact: true }).press("p");
    await expect(region).not.toContainText("79123456789", { useInnerText: true });
    await expect(region).toContainText("7••••••••89", { useInnerText: true });
    await page.getByRole("tab", { name: "Request", exact: true }).press("p");
  });

  await test.step("what ends something asks first", async () => {
    await method.selectOption("reboot");
    await sendRequest.click();
    const question = page.getByRole("dialog", { name: "Run this on the emulator?" });
    await expect(question).toContainText("The instance restarts.");
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect(answer(page)).toContainText("The response appears here");
    await sendRequest.click();
    await question.getByRole("button", { name: "Run" }).click();
    await expect(answer(page)).toContainText('"isReboot"');
  });

  await test.step("a query is written by hand, too", async () => {
    await method.selectOption("getOutgoingStatuses");
    await page.getByRole("button", { name: "Insert minutes" }).click();
    await expect(page.getByRole("textbox", { name: "Query" })).toHaveValue("minutes=1440");
  });

  await test.step("nothing that is kept has the token of a webhook, or that of the instance", async () => {
    await method.selectOption("setSettings");
    await page
      .getByRole("textbox", { name: "Body of setSettings" })
      .fill(`{"webhookUrlToken":"secret of the webhook","note":"${CANARY}","stateWebhook":"yes"}`);
    await sendRequest.click();
    await page
      .getByRole("dialog", { name: "Change the settings?" })
      .getByRole("button", { name: "Change" })
      .click();
    await expect(answer(page)).toContainText('"saveSettings"');
    await page.getByRole("button", { name: "Show in Calls" }).click();
    await page.getByRole("tab", { name: "Request", exact: true }).last().click();
    const request = page.getByRole("group", { name: "Request" }).last();
    await expect(request).toContainText('"webhookUrlToken": "***"');
    await expect(request).not.toContainText(CANARY);
  });

  await test.step("a past call is opened to be changed and sent again", async () => {
    await page.getByRole("button", { name: "Edit and repeat" }).click();
    await expect(method).toHaveValue("setSettings");
    await expect(page.getByText("*** replaces a token")).toBeVisible();
  });

  await test.step("a record that was written by hand opens where it was written", async () => {
    await page.getByRole("button", { name: "Close Calls" }).click();
    const record = newestRecord(page);
    await openDetails(record);
    await expect(record).toContainText("its body was written by hand");
    await expect(record.getByRole("group", { name: "Request" })).toContainText(
      '"backgroundColor": "red"',
    );
    await record.getByRole("button", { name: /^Use/ }).click();
    await expect(body).toHaveValue(/"backgroundColor": "red"/);
  });

  await test.step("a pasted body that the form cannot hold is offered to it", async () => {
    await page.getByRole("button", { name: "Close Calls" }).click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", '{"urlFile":"x","backgroundColor":"no colour","font":1}');
      document.body.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await page.getByRole("button", { name: "Open as a raw request" }).click();
    await expect(body).toHaveValue(/"backgroundColor": "no colour",\n {2}"font": 1\n/);
  });
});

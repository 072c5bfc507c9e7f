import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import {
  composeForTwo,
  expect,
  newestRecord,
  openDetails,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

/** Stores finished records, the oldest first. */
async function fill(page: Page, count: number): Promise<void> {
  await page.evaluate((amount) => {
    for (let index = 0; index < amount; index += 1) {
      const id = `01JZ${String(index).padStart(22, "0")}`;
      const record = {
        version: 1,
        id,
        idInstance: "1101000001",
        instanceLabel: "Shop",
        startedAt: Date.UTC(2026, 0, 1) + index * 60_000,
        request: {
          urlFile: "https://cdn.example.com/a.mp3",
          fileName: `clip ${index}.mp3`,
          backgroundColor: "#792138",
          participants: ["79123456789@c.us"],
        },
        state: "read",
        idMessage: `3EB0${String(index).padStart(16, "0")}`,
      };
      localStorage.setItem(`vss:record:${id}`, JSON.stringify(record));
    }
  }, count);
}

const manyNumbers = (count: number) =>
  Array.from({ length: count }, (_, index) => `${79130000000 + index}`).join("\n");

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Add recipients").focus();
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press("Control+V");
}

/** Clears the storage on a page without the studio, because opening the studio takes longer. */
async function emptyStorage(page: Page): Promise<void> {
  await page.goto("/favicon.svg");
  await page.evaluate(() => localStorage.clear());
}

const history = (page: Page) => page.getByRole("region", { name: "History" });

test("stored records are all read, whatever else is stored", async ({ page }) => {
  await test.step("two records with the same idMessage are both shown, each with a note", async () => {
    await emptyStorage(page);
    await fill(page, 2);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((name) =>
        name.startsWith("vss:record:"),
      )) {
        const text = localStorage.getItem(key) ?? "";
        localStorage.setItem(key, text.replace(/3EB0\d+/, "3EB0C767D097B7C7C030"));
      }
    });
    await page.goto("/");
    const rows = history(page).getByRole("listitem");
    await expect(rows).toHaveCount(2);
    for (const row of await rows.all()) {
      await row.getByRole("button", { name: /^Details/ }).click();
      await expect(row).toContainText("Another record has the same idMessage");
    }
  });

  await test.step("a thousand records are drawn in pages, and found by text", async () => {
    await emptyStorage(page);
    await fill(page, 1_000);
    await page.goto("/");
    await expect(history(page).getByRole("listitem")).toHaveCount(50);
    await expect(newestRecord(page)).toContainText("clip 999.mp3");
    await history(page).getByRole("button", { name: "Show 50 more" }).click();
    await expect(history(page).getByRole("listitem")).toHaveCount(100);

    await history(page).getByRole("searchbox").fill("clip 7.mp3");
    await expect(history(page).getByRole("listitem")).toHaveCount(1);
    await history(page).getByRole("searchbox").fill("+7 912 345-67-89");
    await expect(history(page).getByRole("listitem")).toHaveCount(100);
    await history(page).getByRole("searchbox").fill("no such thing");
    await history(page).getByRole("button", { name: "Show all" }).click();
    await history(page).getByRole("combobox", { name: "Show" }).selectOption("Problems");
    await expect(history(page).getByText("Nothing matches.")).toBeVisible();
  });

  await test.step("a record that cannot be read is set aside, not deleted, and hides no other", async () => {
    await emptyStorage(page);
    await fill(page, 4);
    await page.evaluate(() => {
      localStorage.setItem("vss:record:01JZ0000000000000000000001", '{"version":1,"id":');
      const timeless = "vss:record:01JZ0000000000000000000003";
      const record: object = JSON.parse(localStorage.getItem(timeless) ?? "{}");
      localStorage.setItem(timeless, JSON.stringify({ ...record, startedAt: 1e300 }));
      localStorage.setItem("vss:record:junk", '{"version":99,"secret":"kept"}');
      const list = "01JY0000000000000000000002";
      localStorage.setItem(`vss:recipients:${list}`, "79120000001 79120000002");
      localStorage.setItem(`vss:record:${list}`, `{"version":99,"recipientList":"${list}"}`);
      localStorage.setItem("vss:recipients:01JY0000000000000000000003", "79120000003");
    });
    await page.goto("/");
    await expect(history(page).getByRole("listitem")).toHaveCount(2);
    await expect(history(page)).toContainText("4 records can't be read");
    expect(await page.evaluate(() => localStorage.getItem("vss:aside:junk"))).toBe(
      '{"version":99,"secret":"kept"}',
    );
    // The recipient list of a record that is set aside is kept with it; a list that belongs to no record is
    // removed.
    await page.reload();
    const lists = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith("vss:recipients:01JY")),
    );
    expect(lists).toEqual(["vss:recipients:01JY0000000000000000000002"]);
  });

  await test.step("a removed record can be restored completely, and the focus is not lost; otherwise it stays removed", async () => {
    await emptyStorage(page);
    await fill(page, 2);
    await page.goto("/");
    const remove = async () => {
      await newestRecord(page).getByRole("button", { name: "Details of clip 1.mp3" }).click();
      await newestRecord(page).getByRole("button", { name: "Remove from history" }).click();
      await expect(history(page).getByRole("listitem")).toHaveCount(1);
    };
    await remove();
    await history(page).getByRole("button", { name: "Undo" }).click();
    await expect(history(page).getByRole("heading", { name: "History" })).toBeFocused();
    await expect(history(page).getByRole("listitem")).toHaveCount(2);
    await page.reload();
    await expect(newestRecord(page)).toContainText("clip 1.mp3");

    await remove();
    await page.reload();
    await expect(history(page).getByRole("listitem")).toHaveCount(1);
  });
});

test("a record shows request and answer, survives a crash, is used again, and its status is deleted", async ({
  page,
  connect,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const idInstance = await connect();
  await composeForTwo(page);
  await page.getByTitle("#792138").click();
  const record = newestRecord(page);

  await test.step("while another tab sends through the instance, this tab sends nothing", async () => {
    await page.evaluate((id) => {
      const letGo = new Promise((resolve) => Object.assign(window, { letGo: resolve }));
      void navigator.locks.request(`vss:turn:${id}`, () => letGo);
    }, idInstance);
    const sends: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("sendVoiceStatus")) sends.push(request.url());
    });
    await send(page);
    await expect(page.getByRole("alert")).toContainText("Another tab is sending");
    await expect(history(page).getByRole("listitem")).toHaveCount(0);
    expect(sends).toEqual([]);
    await page.evaluate(() => Reflect.get(window, "letGo")());
  });

  await test.step("a second tab sees a send at once", async () => {
    const other = await context.newPage();
    await other.goto(baseURL ?? "/");
    await page.bringToFront();
    await send(page);
    await expect(record).toContainText("3EB0");
    await expect(newestRecord(other)).toContainText("3EB0");
    await other.close();
  });

  await test.step("a record that localStorage lost in a crash comes back", async () => {
    const idMessage = (await newestRecord(page).textContent())?.match(/3EB0[0-9A-F]{16}/)?.[0];
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith("vss:record:")) localStorage.removeItem(key);
      }
    });
    await page.reload();
    await expect(newestRecord(page)).toContainText(idMessage ?? "an idMessage");
  });

  await test.step("details show the request and the answer; the idMessage can be copied", async () => {
    await openDetails(record);
    await expect(record.getByRole("group", { name: "Request" })).toContainText(
      '"79123456789@c.us"',
    );
    await record.getByRole("tab", { name: "Response" }).click();
    await expect(record.getByRole("group", { name: /^Response · 200/ })).toContainText("idMessage");
    await record.getByRole("button", { name: "Copy idMessage" }).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^3EB0[0-9A-F]{16}$/);
  });

  await test.step("a record that is used again fills the form", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    await record.getByRole("button", { name: "Use demo-greeting.mp3 again" }).click();
    await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
    await expect(page.getByLabel("Colour as #RRGGBB")).toHaveValue("#792138");
    await expect(page.getByRole("form").getByText("2 recipients", { exact: true })).toBeVisible();
  });

  await test.step("its status is deleted from WhatsApp after asking, and the record stays", async () => {
    await record.getByRole("button", { name: "Delete from WhatsApp" }).click();
    await page
      .getByRole("dialog", { name: "Delete this status?" })
      .getByRole("button", { name: "Delete from WhatsApp" })
      .click();
    await expect(record).toContainText("Deleted");
    await page.reload();
    await expect(newestRecord(page)).toContainText("Deleted");
  });
});

test("a reload leaves no send without its record", async ({ page, connectAll }) => {
  await connectAll(["001", "601"]);

  await test.step("before the send leaves the browser, the record is rejected", async () => {
    await composeForTwo(page);
    // Held back inside the browser. Until it asks, nobody can tell what became of the send.
    await page.route("**/sendVoiceStatus", () => {});
    const asked = page.waitForRequest("**/sendVoiceStatus");
    await send(page);
    await asked;
    await page.reload();
    await expect(newestRecord(page)).toContainText("Rejected");
    await expect(newestRecord(page)).toContainText("The request didn't leave the browser");
    await page.unroute("**/sendVoiceStatus");
  });

  await test.step("during the send, the record is unknown, and then found", async () => {
    // This instance queues the status and never answers.
    await switchTo(page, "601");
    const asked = page.waitForRequest("**/sendVoiceStatus");
    await send(page);
    await asked;
    // A page that is not visible does not ask GREEN-API, which would settle the record before it can be read.
    await page.addInitScript(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    });
    await page.reload();
    await expect(newestRecord(page)).toContainText("it may have been queued");
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await expect(newestRecord(page)).toContainText("The page was closed before the answer");
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expect(newestRecord(page)).toContainText(/3EB0[0-9A-F]{16}/);
  });
});

test("a browser that refuses storage is reported, and sending still works", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("/");
  await composeForTwo(page);
  await expect(page.getByText("This browser doesn't save the draft")).toBeVisible();
  await send(page);
  await expect(newestRecord(page)).toContainText("3EB0");
  await expect(history(page)).toContainText("This browser can't save the whole history");
  const download = page.waitForEvent("download");
  await history(page).getByRole("button", { name: "Save it as a file" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("demo-greeting.mp3");

  await test.step("and so is a connected instance that it does not store", async () => {
    const menu = page.getByRole("button", { name: /^Instance:/ });
    await menu.click();
    await page.getByRole("button", { name: "Add an instance" }).click();
    const dialog = page.getByRole("dialog", { name: "Add an instance" });
    await dialog.getByLabel("idInstance").fill("1101000009");
    await dialog.getByLabel("apiTokenInstance").fill("aTokenOfTheEmulator");
    await dialog.getByLabel("API URL").fill(new URL("/emulator", page.url()).href);
    await dialog.getByRole("button", { name: "Connect" }).click();
    await menu.click();
    await expect(page.getByText("This browser doesn't save the list")).toBeVisible();
  });
});

test("a list of thousands is stored once, and each send to it writes one short row", async ({
  page,
  context,
  connect,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await connect();
  await composeForTwo(page);
  await paste(page, manyNumbers(5_000));
  await expect(page.getByRole("form").getByText("5,002 recipients", { exact: true })).toBeVisible();
  await page.evaluate(() => {
    const written: [string, number][] = [];
    Object.assign(window, { written });
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith("vss:rec")) written.push([key.split(":")[1] ?? "", value.length]);
      setItem.call(this, key, value);
    };
  });
  await send(page);
  await expect(newestRecord(page)).toContainText("3EB0");
  await send(page);
  await page.getByRole("dialog").getByRole("button", { name: "Send again" }).click();
  await expect(history(page).getByRole("listitem")).toHaveCount(2);
  await expect(newestRecord(page)).toContainText("3EB0");
  const written: [string, number][] = await page.evaluate(() => Reflect.get(window, "written"));
  expect(written.filter(([kind]) => kind === "recipients")).toHaveLength(1);
  const [first = 0] = written.filter(([kind]) => kind === "record").map(([, length]) => length);
  expect(first).toBeLessThanOrEqual(400);

  await page.reload();
  await page.getByRole("button", { name: "Start over" }).click();
  await newestRecord(page).getByRole("button", { name: "Use demo-greeting.mp3 again" }).click();
  await expect(page.getByText("5,002 recipients", { exact: true }).first()).toBeVisible();
});

test("a list without room in the storage does not stop the send, and the record is not for everyone", async ({
  page,
  context,
  connect,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await connect();
  await page.addInitScript(() => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith("vss:recipients:")) throw new DOMException("full", "QuotaExceededError");
      setItem.call(this, key, value);
    };
    // As if the copy in the outbox was cleared long ago.
    IDBObjectStore.prototype.getAll = () => {
      throw new DOMException("gone", "InvalidStateError");
    };
  });
  await page.reload();
  await composeForTwo(page);
  await paste(page, manyNumbers(20));
  await send(page);
  await expect(newestRecord(page)).toContainText("3EB0");
  await page.reload();
  await expect(newestRecord(page)).toContainText("22 recipients");
  await newestRecord(page)
    .getByRole("button", { name: /^Details/ })
    .click();
  await expect(newestRecord(page)).toContainText("no room to save the list of 22 recipients");
  await newestRecord(page).getByRole("button", { name: "Use demo-greeting.mp3 again" }).click();
  await expect(page.getByRole("radio", { name: "Selected people" })).toBeChecked();
  await send(page);
  await expect(page.getByText("Add at least one valid number")).toBeVisible();
});

test("without IndexedDB sending works, and the page says what is missing", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  await page.goto("/");
  await composeForTwo(page);
  await send(page);
  await expect(newestRecord(page)).toContainText("3EB0");
  await expect(history(page)).toContainText("may lose a record if it crashes");
});

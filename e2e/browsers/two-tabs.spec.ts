import { expect, test } from "./browser-test.ts";
import { button, type TabDriver, listitem, region, text, textbox } from "./inputs.ts";

const record = listitem(undefined, region("History"));

async function send(studio: TabDriver): Promise<void> {
  await studio.sees(region("Recipients"), "1 recipient");
  await studio.click(button(/^Send status/));
}

test("a status sent in one tab can be used again in another, and both tabs have both records", async ({
  studio,
  openStudio,
}) => {
  await studio.click(button("Try the sample"));
  await studio.click(text("Selected people"));
  await studio.paste(textbox("Add recipients"), "+7 912 345-67-89");
  await studio.press("Enter");

  const other = await openStudio();
  await send(studio);
  await studio.sees(text("Accepted"));
  await other.sees(record, /3EB0[0-9A-F]{16}/);
  await other.click(button("Use demo-greeting.mp3 again"));
  await send(other);
  // The studio asks, because the same was sent to the same people.
  await other.click(button("Send again"));
  await other.sees(text("Accepted"));
  for (const hands of [studio, other]) {
    await expect.poll(async () => (await hands.look(record)).elements.length).toBe(2);
    await hands.tab.reload();
    await expect.poll(async () => (await hands.look(record)).elements.length).toBe(2);
  }
});

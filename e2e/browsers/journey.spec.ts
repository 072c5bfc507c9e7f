import { expect, test } from "./browser-test.ts";
import { banner, button, COMMAND, heading, listitem, region, text, textbox } from "./inputs.ts";

const record = listitem(undefined, region("History"));

test("link, preview, pasted recipients, send, followed until it is read, reload", async ({
  studio,
  baseURL,
}) => {
  await studio.sees(banner(), "authorized");
  await studio.paste(textbox("Link to the audio"), `${baseURL}/demo-greeting.mp3`);
  await studio.sees(textbox("File name"), "demo-greeting.mp3");
  await studio.sees(text("0:08 · MP3"));
  await studio.click(button("Play", region("Preview")));
  await studio.sees(button("Pause", region("Preview")));

  await studio.click(text("Selected people"));
  const list = "+7 (912) 345-67-89; 79123456789@c.us\n+44 20 7946 0958";
  await studio.paste(textbox("Add recipients"), list);
  await studio.press("Enter");
  await studio.sees(text("2 recipients"));

  await studio.click(button(/^Send status/));
  await studio.sees(text("Accepted"));
  const { text: row } = await studio.sees(record, "demo-greeting.mp3");
  const [idMessage = ""] = row.match(/3EB0[0-9A-F]{16}/) ?? [];
  expect(idMessage).not.toBe("");

  await studio.tab.reload();
  await studio.sees(heading("New voice status"));
  await studio.sees(record, idMessage);
  await studio.sees(record, "Viewed");
  await studio.sees(record, "2 of 2 saw it");

  await studio.click(button("Copy idMessage", record));
  await studio.click(textbox("Search file, name, number"));
  await studio.press(`${COMMAND}+v`);
  await studio.sees(textbox("Search file, name, number"), idMessage);
});

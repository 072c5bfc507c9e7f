import { test } from "./browser-test.ts";
import { COMMAND, type TabDriver, listitem, radio, region, text, textbox } from "./inputs.ts";
import type { Target } from "./in-page.ts";

const TAB_PRESSES = 60;

async function tabTo(studio: TabDriver, target: Target): Promise<void> {
  for (let presses = 0; presses < TAB_PRESSES; presses += 1) {
    const { elements } = await studio.look(target);
    if (elements[0]?.isFocused) return;
    await studio.press("Tab");
  }
  throw new Error(`the Tab key does not reach ${JSON.stringify(target)}`);
}

test("a status is composed and sent by keyboard alone", async ({ studio, baseURL }) => {
  await tabTo(studio, textbox("Link to the audio"));
  await studio.press(...`${baseURL}/demo-greeting.mp3`);
  await studio.sees(textbox("File name"), "demo-greeting.mp3");

  await tabTo(studio, radio("#7ACBA5"));
  await studio.press("ArrowRight");
  await studio.sees(textbox("Colour as #RRGGBB"), "#8294CA");

  await tabTo(studio, radio("Everyone"));
  await studio.press("ArrowRight");
  await tabTo(studio, textbox("Add recipients"));
  await studio.press(..."79123456789,447700900123,12025550102", "Enter");
  await studio.sees(text("3 recipients"));
  await studio.press("ArrowLeft", "Delete");
  await studio.sees(text("2 recipients"));

  await studio.press(`${COMMAND}+Enter`);
  await studio.sees(text("Accepted"));
  await studio.sees(listitem(undefined, region("History")), /3EB0[0-9A-F]{16}/);
});

import { expect, test } from "./browser-test.ts";
import { button, dialog, type TabDriver, region, text, textbox } from "./inputs.ts";
import type { Found, ElementState, Target } from "./in-page.ts";

const isWhollyInWindow = ({ left, top, right, bottom }: ElementState, found: Found) =>
  left >= 0 && top >= 0 && right <= found.windowWidth && bottom <= found.windowHeight;

/** Opens a menu by its button, and waits until the menu is beside it and completely in the window. */
async function openMenu(studio: TabDriver, opener: Target, menu: Target): Promise<void> {
  await studio.click(opener);
  await studio.sees(menu, isWhollyInWindow);
  const at = await studio.sees(opener);
  await studio.sees(menu, ({ left, right, top, bottom }) => {
    const isBeside = Math.abs(top - at.bottom) < 16 || Math.abs(at.top - bottom) < 16;
    return isBeside && left < at.right && right > at.left;
  });
}

for (const { width, height } of [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]) {
  test(`menus and dialogs are in the right place, ${width} px wide`, async ({ studio }) => {
    await studio.tab.resize(width, height);
    const { pageWidth, windowWidth } = await studio.look(text("Selected people"));
    expect(pageWidth, "nothing scrolls sideways").toBe(windowWidth);

    const templates = button("Templates");
    await openMenu(studio, templates, dialog("Templates"));
    await studio.press("Escape");
    await studio.seesNo(dialog("Templates"));
    await studio.sees(templates, ({ isFocused }) => isFocused);

    const instance = button(/^Instance: Test shop/);
    await openMenu(studio, instance, dialog(/^Instance: Test shop/));
    // Outside the menu, at the left edge of the page.
    await studio.clickAt(2, height - 4);
    await studio.seesNo(dialog(/^Instance: Test shop/));

    await openMenu(studio, button("Choose any colour"), dialog("Choose any colour"));
    await studio.press("Escape");

    await studio.click(templates);
    await studio.click(button("Save the draft as a template"));
    const saving = dialog(/template/i);
    const { left, right } = await studio.sees(saving, isWhollyInWindow);
    expect(Math.abs(left - (windowWidth - right)), "in the middle").toBeLessThan(3);
    await studio.sees(textbox(undefined, saving), ({ isFocused }) => isFocused);
    await studio.press("Escape");
    await studio.seesNo(saving);
    await studio.sees(templates, ({ isFocused }) => isFocused);

    await studio.click(text("Selected people"));
    await studio.paste(textbox("Add recipients"), "+7 912 345-67-89");
    await studio.press("Enter");
    await studio.click(button("Lists"));
    await studio.sees(dialog(/lists/i), isWhollyInWindow);
    await studio.clickAt(2, 2);
    await studio.seesNo(dialog(/lists/i));
    await studio.sees(button("Lists"), ({ isFocused }) => isFocused);
    expect((await studio.look(region("History"))).pageWidth).toBe(windowWidth);
  });
}

import { expect, test } from "../support/studio-test.ts";

test("the page's policy refuses markup and connections that are not the studio's", async ({
  browser,
  baseURL,
}) => {
  // Its own page, because the watched page counts every violation as an error.
  const page = await browser.newPage();
  await page.goto(baseURL ?? "/");
  const outcomes = await page.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act();
        return "done";
      } catch (error) {
        return error instanceof Error ? error.name : "refused";
      }
    };
    const inline = document.createElement("div");
    return {
      markup: await attempt(() => (inline.innerHTML = "<img src=x>")),
      elsewhere: await attempt(() => fetch("https://api.green-api.com/")),
    };
  });
  expect(outcomes).toEqual({ markup: "TypeError", elsewhere: "TypeError" });
  await page.close();
});

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { expect, test } from "../support/studio-test.ts";

test("the phone shows colour, name, length and the clip's own waveform, and plays", async ({
  page,
  connect,
  allowedOrigins,
}) => {
  await connect();
  const phone = page.getByRole("region", { name: "Preview" });
  await expect(phone).toContainText("No audio yet");
  await page.getByRole("button", { name: "Try the sample" }).click();
  await expect(phone).toContainText("0:08");
  await expect(phone).toContainText("demo-greeting.mp3");
  await expect(phone.locator("svg[preserveAspectRatio] path").first()).toHaveAttribute(
    "d",
    /^(M[\d.]+ [\d.]+V[\d.]+){64}$/,
  );

  await phone.getByRole("button", { name: "Play" }).click();
  await expect(phone.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(phone).toContainText("0:01");
  await phone.getByRole("button", { name: "Pause" }).click();
  await expect(phone.getByRole("button", { name: "Play" })).toBeVisible();

  const position = phone.getByRole("slider", { name: "Position" });
  await position.fill("6");
  await expect(position).toHaveAttribute("aria-valuetext", "0:06 of 0:08");

  await test.step("a link that is not audio has a message in place of the waveform", async () => {
    await page.getByLabel("Link to the audio").fill(`${page.url()}favicon.svg`);
    await expect(phone).toContainText("The audio doesn't play here");
    await expect(page.getByRole("region", { name: "Before it goes out" })).toContainText(
      "The link does not lead to audio",
    );
  });

  await test.step("audio of another origin that does not permit reading plays with a dotted line, which is explained", async () => {
    const clip = await readFile(new URL("../../public/demo-greeting.mp3", import.meta.url));
    const server = createServer((_, response) => {
      response.writeHead(200, { "Content-Type": "audio/mpeg", "Content-Length": clip.length });
      response.end(clip);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    allowedOrigins.push(origin);
    await page.getByLabel("Link to the audio").fill(`${origin}/away.mp3`);
    await expect(page.getByText("0:08 · MP3")).toBeVisible();
    await expect(page.getByText("No waveform for this link")).toBeVisible();
    await expect(phone.locator("svg[preserveAspectRatio] path").first()).toHaveAttribute(
      "d",
      /^(M\d+ 14h\.01){32}$/,
    );
    server.close();
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MiddleText } from "./middle-text.tsx";

const draw = (children: string) => renderToStaticMarkup(MiddleText({ children }));
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, "");

it("a short text is in one piece", () => {
  expect(draw("greeting.mp3")).toContain(">greeting.mp3<");
});

it.each([`${"long ".repeat(40)}name.mp3`, `${"a".repeat(200)}.mp3`, `${"🎤".repeat(60)}.mp3`])(
  "of a long text the end is always shown, and nothing of it is lost",
  (text) => {
    const markup = draw(text);
    expect(textOf(markup)).toBe(text);
    expect(markup).toContain(`<bdi class="flex-none">${[...text].slice(-12).join("")}</bdi>`);
  },
);

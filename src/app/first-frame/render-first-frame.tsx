import { renderToStaticMarkup } from "react-dom/server";
import { en } from "../../i18n/en.ts";
import { ru } from "../../i18n/ru.ts";
import { FirstFrame } from "./first-frame.tsx";

/** The first frame as HTML, in each language. Runs in the build. */
export function renderFirstFrame(): string {
  return renderToStaticMarkup(
    <>
      <FirstFrame language="en" messages={en} />
      <FirstFrame language="ru" messages={ru} />
    </>,
  );
}

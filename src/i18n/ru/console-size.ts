import { counter } from "../../lib/text/counter.ts";
import type { consoleSize as en } from "../en/console-size.ts";

const count = counter("ru");

/** How high the call console is, and how much of it is hidden. */
export const consoleSize: typeof en = {
  edge: "Высота панели вызовов",
  maximise: "Развернуть на весь экран",
  restore: "Вернуть прежнюю высоту",
  hidden: (n) => count(n, { other: "скрыто: #" }),
};

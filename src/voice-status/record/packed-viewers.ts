import { type Viewer, viewerSteps } from "./viewers.ts";

/** What stands between the id and the time, by step. */
const signs = { sent: "!", delivered: "~", read: "=" };
const itemForm = /^(&?)([\w.:@+-]{1,64})([!~=])([0-9a-z]*)$/;
const RADIX = 36;

/**
 * Packs viewers into few characters, because the browser has little room. Numbers are sorted and each is written
 * as the distance from the one before, and times as seconds since the first, both with 36 digits:
 * `t5yxs0 &10cl6y6b=0 &1~2s 12345@lid!2`.
 */
export function packViewers(viewers: readonly Viewer[]): string {
  const seconds = viewers.flatMap(({ at }) => (at === undefined ? [] : Math.floor(at / 1000)));
  const first = seconds.reduce((least, time) => Math.min(least, time), Infinity);
  const rest = ({ step, at }: Viewer) =>
    signs[step] + (at === undefined ? "" : (Math.floor(at / 1000) - first).toString(RADIX));

  const numbered = viewers.flatMap((viewer) => {
    const number = numberOf(viewer.chatId);
    return number === undefined ? [] : { number, viewer };
  });
  let before = 0;
  const items = numbered
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, viewer }) => {
      const distance = number - before;
      before = number;
      return `&${distance.toString(RADIX)}${rest(viewer)}`;
    });
  const others = viewers
    .filter(({ chatId }) => numberOf(chatId) === undefined)
    .map((viewer) => viewer.chatId + rest(viewer));
  return [first === Infinity ? "0" : first.toString(RADIX), ...items, ...others].join(" ");
}

/** Reads what {@link packViewers} wrote; what cannot be understood is left out. */
export function unpackViewers(packed: string): Viewer[] {
  const [start = "", ...items] = packed.split(" ");
  const first = Number.parseInt(start, RADIX);
  let number = 0;
  return items.flatMap((item) => {
    const [, mark, id = "", sign, time = ""] = itemForm.exec(item) ?? [];
    const step = viewerSteps.find((name) => signs[name] === sign);
    if (!step) return [];
    if (mark) number += Number.parseInt(id, RADIX);
    const chatId = mark ? `${number}@c.us` : id;
    const at = (first + Number.parseInt(time, RADIX)) * 1000;
    return [{ chatId, step, at: at > 0 && at <= 8.64e15 ? at : undefined }];
  });
}

/** The number of a `chatId`, if it is written as usual and can be counted with; ids are kept as they are. */
function numberOf(chatId: string): number | undefined {
  const digits = /^([1-9]\d{0,14})@c\.us$/.exec(chatId)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

import {
  type Found,
  hasHit,
  lookedAt,
  lookInPage,
  type Role,
  type Sight,
  takeAim,
  type Target,
} from "./in-page.ts";
import type { Tab } from "./tab.ts";

/** How long a fact may take; far more than it takes on a quiet machine. */
const PATIENCE_MS = 30_000;
const BETWEEN_LOOKS_MS = 50;

/** The key beside C and V. */
export const COMMAND = process.platform === "darwin" ? "Meta" : "Control";

const by =
  (role: Role) =>
  (name?: string | RegExp, within?: Target): Target => ({
    role,
    within,
    ...(name instanceof RegExp ? { pattern: name.source, flags: name.flags } : { name }),
  });

export const button = by("button");
export const dialog = by("dialog");
export const heading = by("heading");
export const listitem = by("listitem");
export const radio = by("radio");
export const region = by("region");
export const textbox = by("textbox");
export const timer = by("timer");
export const meter = by("meter");
export const banner = by("banner");
export const text = (words: string, within?: Target): Target => ({ text: words, within });

/** What a person does with a tab, and sees in it. */
export class Hands {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  async look(target: Target, scroll = false): Promise<Found> {
    return this.tab.run(lookInPage, { target, scroll } as never);
  }

  /** Waits until the element is there and this is true of it. */
  async sees(
    target: Target,
    what: string | RegExp | ((sight: Sight, found: Found) => boolean) = () => true,
  ): Promise<Sight> {
    const holds =
      typeof what === "function"
        ? what
        : ({ text: said, value }: Sight) =>
            [said, value].some((words) =>
              typeof what === "string" ? words.includes(what) : what.test(words),
            );
    return this.#until(`${describe(target)} ${String(what)}`, target, (found) =>
      found.sights.find((sight) => sight.isVisible && holds(sight, found)),
    );
  }

  async seesNo(target: Target): Promise<void> {
    await this.#until(`no ${describe(target)}`, target, ({ sights }) =>
      sights.every(({ isVisible }) => !isVisible) ? true : undefined,
    );
  }

  /** Clicks the middle of an element, once it is in view, enabled, at rest, and nothing lies over it. */
  async click(target: Target): Promise<void> {
    let before: Sight | undefined;
    await this.#until(`${describe(target)} to click`, target, async ({ sights: [now] }) => {
      const isAtRest = now && before && now.left === before.left && now.top === before.top;
      before = now;
      if (!isAtRest || !now.isEnabled || !now.isOnTop) return undefined;
      await this.tab.run(takeAim);
      await this.tab.clickOn(lookedAt);
      return (await this.tab.run(hasHit)) || undefined;
    });
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.tab.clickAt(x, y);
  }

  async type(target: Target, words: string): Promise<void> {
    await this.click(target);
    await this.press(...words);
  }

  /** Presses keys one after the other. `Control+v` holds the first while the second goes down. */
  async press(...names: string[]): Promise<void> {
    await this.tab.press(...names.map((name) => (name.length > 1 ? name.split("+") : [name])));
  }

  /** Has a text in the clipboard, as if it were copied elsewhere, and pastes it. */
  async paste(target: Target, words: string): Promise<void> {
    await this.click(target);
    await this.tab.run(copyNext, words);
    await this.press(`${COMMAND}+c`);
    await this.#patiently(
      () => "the copy",
      async () => (await this.tab.run(isCopied)) || undefined,
    );
    await this.press(`${COMMAND}+v`);
  }

  async #until<Fact>(
    what: string,
    target: Target,
    factIn: (found: Found) => Fact | undefined | Promise<Fact | undefined>,
  ): Promise<Fact> {
    let last: Found | undefined;
    return this.#patiently(
      () => `${what}; there is ${JSON.stringify(last?.sights)}`,
      async () => {
        last = await this.look(target, what.endsWith("to click"));
        return factIn(last);
      },
    );
  }

  async #patiently<Fact>(
    what: () => string,
    attempt: () => Promise<Fact | undefined>,
  ): Promise<Fact> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const fact = await attempt();
      if (fact !== undefined) return fact;
      if (Date.now() > deadline) throw new Error(`waited for ${what()}`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
  }
}

function describe({ role, name, pattern, text: words, within }: Target): string {
  const itself = `${role ?? "text"} "${name ?? pattern ?? words ?? ""}"`;
  return within ? `${itself} in ${describe(within)}` : itself;
}

/** Puts a text in the place of the next one that is copied; runs in the page. */
function copyNext(words: string): void {
  Object.assign(window, { isCopied: false });
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", words);
    Object.assign(window, { isCopied: true });
  };
  document.addEventListener("copy", copy, { once: true, capture: true });
}

const isCopied = (): boolean => (window as { isCopied?: boolean }).isCopied === true;

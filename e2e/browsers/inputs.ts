import {
  type Found,
  wasClicked,
  foundElement,
  findInPage,
  type Role,
  type ElementState,
  guardClick,
  type Target,
} from "./in-page.ts";
import type { Tab } from "./tab.ts";

/** How long to wait for a fact, in milliseconds; far longer than it takes on a quiet machine. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** The modifier for copy and paste. */
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
export const text = (content: string, within?: Target): Target => ({ text: content, within });

/** Uses a tab as a person does, and reads what it shows. */
export class TabDriver {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  async look(target: Target, scroll = false): Promise<Found> {
    return this.tab.run(findInPage, { target, scroll } as never);
  }

  /** Waits until the element is visible and has this text or value, or satisfies this condition. */
  async sees(
    target: Target,
    what: string | RegExp | ((element: ElementState, found: Found) => boolean) = () => true,
  ): Promise<ElementState> {
    const holds =
      typeof what === "function"
        ? what
        : ({ text: shown, value }: ElementState) =>
            [shown, value].some((content) =>
              typeof what === "string" ? content.includes(what) : what.test(content),
            );
    return this.#until(`${describe(target)} ${String(what)}`, target, (found) =>
      found.elements.find((element) => element.isVisible && holds(element, found)),
    );
  }

  async seesNo(target: Target): Promise<void> {
    await this.#until(`no ${describe(target)}`, target, ({ elements }) =>
      elements.every(({ isVisible }) => !isVisible) ? true : undefined,
    );
  }

  /** Clicks the middle of an element as soon as it is in view, enabled, not moving, and not covered. */
  async click(target: Target): Promise<void> {
    let before: ElementState | undefined;
    await this.#until(`${describe(target)} to click`, target, async ({ elements: [now] }) => {
      const isAtRest = now && before && now.left === before.left && now.top === before.top;
      before = now;
      if (!isAtRest || !now.isEnabled || !now.isOnTop) return undefined;
      await this.tab.run(guardClick);
      await this.tab.clickOn(foundElement);
      return (await this.tab.run(wasClicked)) || undefined;
    });
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.tab.clickAt(x, y);
  }

  async type(target: Target, content: string): Promise<void> {
    await this.click(target);
    await this.press(...content);
  }

  /** Presses keys one after another. `Control+v` holds the first key while the second is pressed. */
  async press(...names: string[]): Promise<void> {
    await this.tab.press(...names.map((name) => (name.length > 1 ? name.split("+") : [name])));
  }

  /** Puts a text into the clipboard, as if it were copied elsewhere, and pastes it. */
  async paste(target: Target, content: string): Promise<void> {
    await this.click(target);
    await this.tab.run(copyNext, content);
    await this.press(`${COMMAND}+c`);
    await this.#retry(
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
    return this.#retry(
      () => `${what}; there is ${JSON.stringify(last?.elements)}`,
      async () => {
        last = await this.look(target, what.endsWith("to click"));
        return factIn(last);
      },
    );
  }

  async #retry<Fact>(what: () => string, attempt: () => Promise<Fact | undefined>): Promise<Fact> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const fact = await attempt();
      if (fact !== undefined) return fact;
      if (Date.now() > deadline) throw new Error(`waited for ${what()}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function describe({ role, name, pattern, text: content, within }: Target): string {
  const itself = `${role ?? "text"} "${name ?? pattern ?? content ?? ""}"`;
  return within ? `${itself} in ${describe(within)}` : itself;
}

/** Replaces the next copied text. Runs in the page. */
function copyNext(content: string): void {
  Object.assign(window, { isCopied: false });
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", content);
    Object.assign(window, { isCopied: true });
  };
  document.addEventListener("copy", copy, { once: true, capture: true });
}

const isCopied = (): boolean => (window as { isCopied?: boolean }).isCopied === true;

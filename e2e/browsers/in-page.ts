/** An element as a person names it. Runs of white space count as one space. */
export interface Target {
  role?: Role;
  /** The whole accessible name, or the source of a pattern that it holds. */
  name?: string;
  pattern?: string;
  flags?: string;
  /** The whole text, for what has no role. */
  text?: string;
  within?: Target;
}

export type Role =
  | "alert"
  | "banner"
  | "button"
  | "checkbox"
  | "combobox"
  | "dialog"
  | "file"
  | "heading"
  | "listitem"
  | "meter"
  | "radio"
  | "region"
  | "slider"
  | "status"
  | "tab"
  | "textbox"
  | "timer";

/** What can be seen of an element. */
export interface Sight {
  [fact: string]: string | number | boolean;
  text: string;
  value: string;
  label: string;
  isEnabled: boolean;
  isFocused: boolean;
  isChecked: boolean;
  isVisible: boolean;
  /** Nothing lies over its middle. */
  isOnTop: boolean;
  /** Its place in the window. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Found {
  [key: string]: number | Sight[];
  windowWidth: number;
  windowHeight: number;
  pageWidth: number;
  sights: Sight[];
}

interface Wish {
  target: Target;
  /** Brings the first one into view, where it is not. */
  scroll?: boolean;
}

/** Finds elements of the page and looks at them; runs in the page, so it holds all that it needs. */
export function lookInPage(wish: unknown): Found {
  const { target, scroll } = wish as Wish;
  const selectors: Record<Role, string> = {
    alert: "[role=alert]",
    banner: "body header, [role=banner]",
    button: "button:not([role]), [role=button], summary",
    checkbox: "input[type=checkbox], [role=checkbox]",
    combobox: "select, [role=combobox]",
    dialog: "dialog, [role=dialog]",
    file: "input[type=file]",
    heading: "h1, h2, h3, h4, [role=heading]",
    listitem: "li, [role=listitem]",
    meter: "meter, [role=meter]",
    radio: "input[type=radio], [role=radio]",
    region: "section, [role=region]",
    slider: "input[type=range], [role=slider]",
    status: "[role=status]",
    tab: "[role=tab]",
    textbox:
      "textarea, input:not([type]), input[type=text], input[type=search], input[type=url], input[type=password]",
    timer: "[role=timer]",
  };
  const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const textOf = (element: Element): string => {
    const part = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.getAttribute("aria-hidden") === "true") return "";
      return node.getAttribute("aria-label") ?? Array.from(node.childNodes, part).join(" ");
    };
    return plain(Array.from(element.childNodes, part).join(""));
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const names = [
      ids.map((id) => plain(document.getElementById(id)?.textContent)).join(" "),
      element.getAttribute("aria-label"),
      labels.map(textOf).join(" "),
      textOf(element),
      element.getAttribute("title"),
    ];
    return plain(names.find((name) => plain(name) !== ""));
  };
  const all = (wanted: Target): Element[] => {
    const { role, name, pattern, flags, text, within } = wanted;
    const roots: ParentNode[] = within ? all(within).slice(0, 1) : [document];
    const candidates = roots.flatMap((root) => [
      ...root.querySelectorAll(role ? selectors[role] : "body *"),
    ]);
    if (text !== undefined) {
      const saying = candidates.filter((element) => plain(element.textContent) === text);
      return saying.filter((element) => !saying.some((o) => o !== element && element.contains(o)));
    }
    return candidates.filter((element) => {
      if (role !== "file" && !element.checkVisibility()) return false;
      if (name !== undefined) return nameOf(element) === name;
      return pattern === undefined || new RegExp(pattern, flags).test(nameOf(element));
    });
  };
  const look = (element: Element): Sight => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isChecked = element instanceof HTMLInputElement && element.checked;
    return {
      text: plain(element.textContent),
      value: "value" in element ? String(element.value) : "",
      label: nameOf(element),
      isEnabled: !element.matches(":disabled, [aria-disabled=true]"),
      isFocused: element === document.activeElement,
      isChecked: isChecked || element.matches("[aria-checked=true], [aria-selected=true]"),
      isVisible: right > left && bottom > top && element.checkVisibility(),
      isOnTop: over !== null && (element.contains(over) || over.contains(element)),
      left,
      top,
      right,
      bottom,
    };
  };
  const elements = all(target);
  const [first] = elements;
  if (scroll && first && !look(first).isOnTop) {
    first.scrollIntoView({ block: "center", behavior: "instant" });
  }
  Object.assign(window, { lookedAt: first });
  return {
    windowWidth: document.documentElement.clientWidth,
    windowHeight: document.documentElement.clientHeight,
    pageWidth: document.documentElement.scrollWidth,
    sights: elements.map(look),
  };
}

/** The first element that was found last; runs in the page. */
export const lookedAt = () => (window as { lookedAt?: Element }).lookedAt;

/**
 * Lets nothing but that element be clicked, until {@link hasHit} is asked: a page that moves under the pointer
 * would be clicked somewhere else. Runs in the page.
 */
export function takeAim(): void {
  const target = (window as { lookedAt?: Element }).lookedAt;
  const aim = { hit: true, end: new AbortController() };
  const guard = (event: Event) => {
    const node = event.target;
    const isOther = !(node instanceof Node) || !target?.contains(node);
    if (isOther && event.type !== "click") aim.hit = false;
    if (aim.hit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
    window.addEventListener(type, guard, { capture: true, signal: aim.end.signal });
  }
  Object.assign(window, { aim });
}

/** Whether the click since {@link takeAim} met its element; runs in the page. */
export function hasHit(): boolean {
  const { aim } = window as { aim?: { hit: boolean; end: AbortController } };
  aim?.end.abort();
  return aim?.hit ?? true;
}

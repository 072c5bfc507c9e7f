/** How a test names an element. White space counts as one space. */
export interface Target {
  role?: Role;
  /** The complete accessible name, or else the source of a pattern that matches a part of it. */
  name?: string;
  pattern?: string;
  flags?: string;
  /** The complete text, for elements without a role. */
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

/** The visible state of an element. */
export interface ElementState {
  [fact: string]: string | number | boolean;
  text: string;
  value: string;
  label: string;
  isEnabled: boolean;
  isFocused: boolean;
  isChecked: boolean;
  isVisible: boolean;
  /** Its middle is not covered. */
  isOnTop: boolean;
  /** Its position in the window. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Found {
  [key: string]: number | ElementState[];
  windowWidth: number;
  windowHeight: number;
  pageWidth: number;
  elements: ElementState[];
}

interface Query {
  target: Target;
  /** Scrolls the first element into view if necessary. */
  scroll?: boolean;
}

/** Finds elements of the page and reads their state. Runs in the page, so it uses nothing outside itself. */
export function findInPage(query: unknown): Found {
  const { target, scroll } = query as Query;
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
      const matching = candidates.filter((element) => plain(element.textContent) === text);
      return matching.filter(
        (element) => !matching.some((o) => o !== element && element.contains(o)),
      );
    }
    return candidates.filter((element) => {
      if (role !== "file" && !element.checkVisibility()) return false;
      if (name !== undefined) return nameOf(element) === name;
      return pattern === undefined || new RegExp(pattern, flags).test(nameOf(element));
    });
  };
  const look = (element: Element): ElementState => {
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
  Object.assign(window, { foundElement: first });
  return {
    windowWidth: document.documentElement.clientWidth,
    windowHeight: document.documentElement.clientHeight,
    pageWidth: document.documentElement.scrollWidth,
    elements: elements.map(look),
  };
}

/** The first element of the last search. Runs in the page. */
export const foundElement = () => (window as { foundElement?: Element }).foundElement;

/**
 * Prevents clicks on anything but that element until {@link wasClicked} is called, because a moving page could
 * be clicked somewhere else. Runs in the page.
 */
export function guardClick(): void {
  const target = (window as { foundElement?: Element }).foundElement;
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

/** Whether the click since {@link guardClick} reached its element. Runs in the page. */
export function wasClicked(): boolean {
  const { aim } = window as { aim?: { hit: boolean; end: AbortController } };
  aim?.end.abort();
  return aim?.hit ?? true;
}

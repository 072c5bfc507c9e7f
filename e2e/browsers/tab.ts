/** What goes into a page and comes out of it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/** Keys and pointers, in the words that WebDriver and WebDriver BiDi share. */
export interface InputSource {
  id: string;
  type: "key" | "pointer" | "wheel";
  actions: { type: string; [detail: string]: unknown }[];
}

/** One tab. Whoever acts in it brings it to the front first, as a person does. */
export interface Tab {
  goTo: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Runs a function in the page, which uses nothing but its arguments, and waits for what it returns. */
  run: <Given extends Json[], Result extends Json | void>(
    inPage: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>;
  act: (sources: InputSource[]) => Promise<void>;
  /** Clicks the middle of the element that a function in the page returns, wherever it is by then. */
  clickOn: (find: () => Element | null | undefined) => Promise<void>;
  /** Chooses files for the `<input type="file">` that a function in the page returns. */
  chooseFiles: (find: () => Element | null | undefined, paths: string[]) => Promise<void>;
  /** Makes what the page is drawn on this large, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  screenshot: () => Promise<Buffer>;
}

/** A browser with storage of its own: what its tabs write is gone when it is closed. */
export interface Profile {
  newTab: () => Promise<Tab>;
  close: () => Promise<void>;
}

/** A browser's process. */
export interface Engine {
  newProfile: () => Promise<Profile>;
  close: () => Promise<void>;
}

/** A click, at a place in the window or in the middle of an element. */
export function mouseClick(x: number, y: number, origin: unknown = "viewport"): InputSource {
  return {
    id: "mouse",
    type: "pointer",
    actions: [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), origin, duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ],
  };
}

/** What goes into a page and comes out of it. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/** One tab. Whoever acts in it brings it to the front first, as a person does. */
export interface Tab {
  goTo: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Runs a function in the page, which uses nothing but its arguments, and waits for what it returns. */
  run: <Given extends Json[], Result extends Json | void>(
    inPage: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>;
  /** Presses keys, one chord after the other: of `["Control", "v"]` the first is held while the second goes down. */
  press: (...chords: string[][]) => Promise<void>;
  /** Clicks a place in the window. */
  clickAt: (x: number, y: number) => Promise<void>;
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

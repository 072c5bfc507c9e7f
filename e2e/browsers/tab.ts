/** Values that can be passed to a page and back. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/** A tab. Every action brings it to the front first, as a person does. */
export interface Tab {
  goTo: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Runs a function in the page and waits for its result. The function uses nothing but its arguments. */
  run: <Given extends Json[], Result extends Json | void>(
    inPage: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>;
  /**
   * Presses chords of keys, one after another. In `["Control", "v"]`, the first key is held while the second is
   * pressed.
   */
  press: (...chords: string[][]) => Promise<void>;
  /** Clicks a position in the window. */
  clickAt: (x: number, y: number) => Promise<void>;
  /** Clicks the middle of the element that a function in the page returns, at its present position. */
  clickOn: (find: () => Element | null | undefined) => Promise<void>;
  /** Chooses files for the `<input type="file">` that a function in the page returns. */
  chooseFiles: (find: () => Element | null | undefined, paths: string[]) => Promise<void>;
  /** Sets the size of the page's viewport, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  screenshot: () => Promise<Buffer>;
}

/** A browser with its own storage, which is deleted when the browser is closed. */
export interface Profile {
  newTab: () => Promise<Tab>;
  close: () => Promise<void>;
}

/** The process of a browser. */
export interface Engine {
  newProfile: () => Promise<Profile>;
  close: () => Promise<void>;
}

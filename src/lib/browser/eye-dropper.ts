/** https://developer.mozilla.org/docs/Web/API/EyeDropper: not in every browser, and only on secure pages. */
interface EyeDropper {
  open: () => Promise<{ sRGBHex: string }>;
}

declare global {
  interface Window {
    EyeDropper?: new () => EyeDropper;
  }
}

export function hasEyeDropper(): boolean {
  return window.EyeDropper !== undefined;
}

/** Lets the person pick a colour anywhere on the screen; undefined if they cancel, or the browser refuses. */
export async function pickFromScreen(): Promise<string | undefined> {
  if (!window.EyeDropper) return undefined;
  try {
    const { sRGBHex } = await new window.EyeDropper().open();
    return sRGBHex;
  } catch {
    return undefined;
  }
}

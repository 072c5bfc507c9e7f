import { create } from "zustand";
import { pathOf, STUDIO_PATH } from "../protocol/paths.ts";
import type { StudioInfo } from "../protocol/studio-info.ts";

interface SignedIn extends Pick<StudioInfo, "user" | "signOut"> {
  /** Whether the server has refused this browser: its session has ended. */
  isSignedOut: boolean;
}

/** Who uses the page. Without a sign-in the server names nobody, and everything is allowed. */
export const useSignedIn = create<SignedIn>(() => ({ isSignedOut: false }));

/** Whether the person may look only. */
export const isReader = ({ user }: SignedIn): boolean => user?.role === "reader";

/** Asks the server who is signed in. Without an answer, everything stays as it was. */
export async function loadStudioInfo(): Promise<void> {
  try {
    const response = await fetch(pathOf(STUDIO_PATH));
    const text = await response.text();
    useSignedIn.setState({ isSignedOut: response.status === 401 });
    // Most studios have no sign-in, and need nothing more.
    if (text.includes('"user"')) (await import("./read-studio-info.ts")).readStudioInfo(text);
  } catch {
    // The page works without it.
  }
}

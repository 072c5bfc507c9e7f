import * as z from "zod/mini";
import { create } from "zustand";
import { type StudioInfo, studioInfo } from "../protocol/studio-info.ts";
import { pathOf, STUDIO_PATH } from "../protocol/paths.ts";

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
    if (response.status === 401) useSignedIn.setState({ isSignedOut: true });
    const { user, signOut } = z.parse(studioInfo, await response.json());
    useSignedIn.setState({ user, signOut, isSignedOut: false });
  } catch {
    // The page works without it.
  }
}

import { create } from "zustand";
import type { StudioInfo } from "../protocol/studio-info.ts";

interface SignedIn extends Pick<StudioInfo, "user" | "signOut"> {
  /** Whether the server has refused this browser: its session has ended. */
  isSignedOut: boolean;
}

/** Who uses the page. Without a sign-in the server names nobody, and everything is allowed. */
export const useSignedIn = create<SignedIn>(() => ({ isSignedOut: false }));

/** Whether the person may look only. */
export const isReader = ({ user }: SignedIn): boolean => user?.role === "reader";

import { signIn as en } from "./en/sign-in.ts";
import { signIn as ru } from "./ru/sign-in.ts";
import { useTexts } from "./use-texts.ts";

/** Who is signed in, and what that means. */
export const useSignInTexts = () => useTexts({ en, ru });

import { create } from "zustand";

/** Who sends, as viewers know them. */
interface Sender {
  /** Undefined if the account is not known. */
  name: string | undefined;
  /** Address of the picture, for an image. */
  avatar: string | undefined;
}

/** The accounts that instances send from, by `idInstance`, as far as Instance set-up has read them in this tab. */
export const useSenders = create<Record<string, Sender | undefined>>(() => ({}));

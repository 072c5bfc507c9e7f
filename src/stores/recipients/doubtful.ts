import { create } from "zustand";

/** The numbers of the draft's list that their country is not known to assign, as far as they have been checked. */
export const useDoubtful = create<{ numbers: readonly string[] }>(() => ({ numbers: [] }));

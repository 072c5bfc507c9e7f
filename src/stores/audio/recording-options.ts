import { create } from "zustand";

/** How the microphone records, until the page is closed. Browsers take noise out unless they are asked not to. */
export const useRecordingOptions = create<{ suppressNoise: boolean }>(() => ({
  suppressNoise: true,
}));

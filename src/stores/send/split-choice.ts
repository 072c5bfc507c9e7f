import { create } from "zustand";

/** Whether a list of more recipients than one status may reach is sent to in groups. */
export const useSplitChoice = create<{ isSplit: boolean }>(() => ({ isSplit: false }));

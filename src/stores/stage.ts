import { create } from "zustand";

/** Whether the page is in stage mode: large, with the request beside its answer. */
export const useStage = create(() => ({ isOpen: false }));

export function openStage(): void {
  useStage.setState({ isOpen: true });
}

export function closeStage(): void {
  useStage.setState({ isOpen: false });
}

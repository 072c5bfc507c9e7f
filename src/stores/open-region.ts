import { create } from "zustand";
import type { SetUpTopic } from "../voice-status/set-up/set-up-topic.ts";

/** A region of the page that is shown only while somebody works with it. */
export type OptionalRegion = "set-up" | "calls";

interface OpenRegions extends Record<OptionalRegion, boolean> {
  /** The part of the region that somebody wants to see; another object for each time. */
  wanted: { topic: SetUpTopic | undefined; opener: Element | null };
}

export const useOpenRegions = create<OpenRegions>(() => ({
  "set-up": false,
  calls: false,
  wanted: { topic: undefined, opener: null },
}));

/** @param topic the block of Instance set-up to show; its heading gets the focus. */
export function openRegion(region: "set-up", topic?: SetUpTopic): void;
export function openRegion(region: OptionalRegion): void;
export function openRegion(region: OptionalRegion, topic?: SetUpTopic): void {
  const wanted = { topic, opener: document.activeElement };
  useOpenRegions.setState({ [region]: true, ...(region === "set-up" && { wanted }) });
}

export function closeRegion(region: OptionalRegion): void {
  useOpenRegions.setState({ [region]: false });
}

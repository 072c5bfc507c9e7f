import { create } from "zustand";

/** A region of the page that is shown only while somebody works with it. */
export type OptionalRegion = "set-up" | "calls";

export const useOpenRegions = create<Record<OptionalRegion, boolean>>(() => ({
  "set-up": false,
  calls: false,
}));

export function openRegion(region: OptionalRegion): void {
  useOpenRegions.setState({ [region]: true });
}

export function closeRegion(region: OptionalRegion): void {
  useOpenRegions.setState({ [region]: false });
}

export function toggleRegion(region: OptionalRegion): void {
  useOpenRegions.setState((regions) => ({ [region]: !regions[region] }));
}

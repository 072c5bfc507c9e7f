import { queryOptions } from "@tanstack/react-query";

/** Long enough for one draft, short enough for a file that was put there just now. */
const FRESH_MS = 60_000;

/** Asks the gateway where a link leads for a stranger. Whatever it cannot tell is no fault of the link. */
export function audioCheckOptions(urlFile: string | null) {
  return queryOptions({
    queryKey: ["audio-check", urlFile],
    queryFn: async ({ signal }) => {
      const { fetchLinkReport } = await import("./fetch-link-report.ts");
      return fetchLinkReport(urlFile ?? "", signal);
    },
    enabled: urlFile !== null,
    staleTime: FRESH_MS,
  });
}

/** When a link was first seen by this page: the age of those whose end is not in them. */
export function linkSeenOptions(urlFile: string | null) {
  return queryOptions({
    queryKey: ["link-seen", urlFile],
    queryFn: () => Date.now(),
    enabled: urlFile !== null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

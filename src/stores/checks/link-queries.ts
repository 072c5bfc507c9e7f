import { queryOptions } from "@tanstack/react-query";

/** Long enough for one draft, short enough to notice a file that was just put there. */
const FRESH_MS = 60_000;

/** What the gateway gets from a link. If the gateway cannot tell, that is no fault of the link. */
export function linkReportOptions(urlFile: string | null) {
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

/** When this page first saw a link: the age of links that do not contain their expiry. */
export function linkSeenOptions(urlFile: string | null) {
  return queryOptions({
    queryKey: ["link-seen", urlFile],
    queryFn: () => Date.now(),
    enabled: urlFile !== null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

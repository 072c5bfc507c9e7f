import { queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { linkReport } from "../../lib/link-report.ts";

/** Long enough for one draft, short enough for a file that was put there just now. */
const FRESH_MS = 60_000;

/** Asks the gateway where a link leads for a stranger. Whatever it cannot tell is no fault of the link. */
export function audioCheckOptions(urlFile: string | null) {
  return queryOptions({
    queryKey: ["audio-check", urlFile],
    queryFn: async ({ signal }) => {
      const response = await fetch(`/audio-check?url=${encodeURIComponent(urlFile ?? "")}`, {
        headers: { "X-Audio-Check": "1" },
        credentials: "omit",
        cache: "no-store",
        signal,
      });
      if (!response.ok) throw new Error(`The audio check answers with ${response.status}.`);
      return z.parse(linkReport, await response.json());
    },
    enabled: urlFile !== null,
    staleTime: FRESH_MS,
    retry: false,
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

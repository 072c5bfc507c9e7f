import { QueryClient } from "@tanstack/react-query";

/** The gateway is on this computer: being offline is for it to say, so no query waits for a network. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: "always", refetchOnWindowFocus: false } },
});

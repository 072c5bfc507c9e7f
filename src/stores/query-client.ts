import { QueryClient } from "@tanstack/react-query";

/** The gateway is on this computer and says itself when it is offline, so no call waits for a network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", refetchOnWindowFocus: false, retry: false },
    mutations: { networkMode: "always", retry: false },
  },
});

import { QueryClient } from "@tanstack/react-query";

/** No call waits for a network: the gateway is on this computer, and reports when it is offline. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", refetchOnWindowFocus: false, retry: false },
    mutations: { networkMode: "always", retry: false },
  },
});

import { QueryCache, QueryClient } from "@tanstack/react-query";
import { GreenApiFailure } from "../green-api/failure.ts";

/** No call waits for a network: the gateway is on this computer, and reports when it is offline. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey: [, idInstance] }) => {
      const code = error instanceof GreenApiFailure ? error.code : undefined;
      if (code === "instance-starting") showStarting(idInstance);
    },
  }),
  defaultOptions: {
    queries: { networkMode: "always", refetchOnWindowFocus: false, retry: false },
    mutations: { networkMode: "always", retry: false },
  },
});

/** Any refusal says it first. The state is then asked for every few seconds, and is not another one meanwhile. */
function showStarting(idInstance: unknown): void {
  queryClient.setQueriesData(
    {
      predicate: ({ queryKey: [method, id] }) => method === "getStateInstance" && id === idInstance,
    },
    { stateInstance: "starting" },
  );
}

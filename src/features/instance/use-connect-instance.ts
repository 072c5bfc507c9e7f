import { useQueryClient } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { connectInstance } from "./instances.ts";

/** Connects an instance, or changes it, and asks anew whatever was asked of it before. */
export function useConnectInstance(): typeof connectInstance {
  const queryClient = useQueryClient();
  return (written) => {
    // Drawn at once: what is asked anew must be asked with the new token.
    flushSync(() => connectInstance(written));
    void queryClient.resetQueries({
      predicate: ({ queryKey }) => queryKey.includes(written.idInstance),
    });
  };
}

import { type Query, useQueryClient } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { connectInstance } from "../../stores/instances.ts";

/**
 * Connects an instance, or changes it, and asks again whatever was asked of it before. Each question is
 * asked once: GREEN-API answers a second one within the same second with 429.
 */
export function useConnectInstance(): typeof connectInstance {
  const queryClient = useQueryClient();
  return (written) => {
    const isAboutIt = ({ queryKey }: Query) => queryKey.includes(written.idInstance);
    queryClient.removeQueries({ predicate: isAboutIt, type: "inactive" });
    const shown = new Set(queryClient.getQueryCache().findAll({ predicate: isAboutIt }));
    // Drawn at once: what is asked again must be asked with the new token.
    flushSync(() => connectInstance(written));
    void queryClient.resetQueries({ predicate: (query) => shown.has(query) });
  };
}

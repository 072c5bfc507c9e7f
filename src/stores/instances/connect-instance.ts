import type { Query } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { saveInstance } from "./instances.ts";
import { queryClient } from "../query-client.ts";

/**
 * Connects an instance or changes it, and repeats the queries about it that the page shows. Each is sent once:
 * GREEN-API answers a second one within the same second with 429.
 */
export function connectInstance(written: Parameters<typeof saveInstance>[0]): void {
  const isAboutIt = ({ queryKey }: Query) => queryKey.includes(written.idInstance);
  queryClient.removeQueries({ predicate: isAboutIt, type: "inactive" });
  const shown = new Set(queryClient.getQueryCache().findAll({ predicate: isAboutIt }));
  // Rendered at once, so that the queries are repeated with the new token.
  flushSync(() => saveInstance(written));
  void queryClient.resetQueries({ predicate: (query) => shown.has(query) });
}

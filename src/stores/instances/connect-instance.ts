import type { Query } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { keepInstance } from "./instances.ts";
import { queryClient } from "../query-client.ts";

/**
 * Connects an instance, or changes it, and asks again whatever was asked of it before. Each question is
 * asked once: GREEN-API answers a second one within the same second with 429.
 */
export function connectInstance(written: Parameters<typeof keepInstance>[0]): void {
  const isAboutIt = ({ queryKey }: Query) => queryKey.includes(written.idInstance);
  queryClient.removeQueries({ predicate: isAboutIt, type: "inactive" });
  const shown = new Set(queryClient.getQueryCache().findAll({ predicate: isAboutIt }));
  // Drawn at once: what is asked again must be asked with the new token.
  flushSync(() => keepInstance(written));
  void queryClient.resetQueries({ predicate: (query) => shown.has(query) });
}

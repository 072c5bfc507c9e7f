import type { Method, ResponseOf } from "../../green-api/contract.ts";
import { queryClient } from "../query-client.ts";

/** A fact, and when it was read. */
export interface KnownFact {
  value: string;
  /** Unix milliseconds. */
  readAt: number;
}

/** What the studio last read of an instance; undefined if this tab has not asked. */
export interface InstanceFacts {
  state?: KnownFact | undefined;
  settings?: KnownFact | undefined;
}

/** State and settings of an instance, as the query cache has them: nothing is asked for this. */
export function knownInstanceFacts(idInstance: string): InstanceFacts {
  const state = newest("getStateInstance", idInstance);
  const settings = newest("getSettings", idInstance);
  return {
    state: state && { value: state.data?.stateInstance ?? "null", readAt: state.readAt },
    settings: settings && {
      value: JSON.stringify(settings.data, null, 2),
      readAt: settings.readAt,
    },
  };
}

function newest<M extends Method>(method: M, idInstance: string) {
  const found = queryClient
    .getQueryCache()
    .findAll({ queryKey: [method, idInstance] })
    .filter(({ state }) => state.data !== undefined)
    .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)[0];
  return found && { data: found.state.data as ResponseOf<M>, readAt: found.state.dataUpdatedAt };
}

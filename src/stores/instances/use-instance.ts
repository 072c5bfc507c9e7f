import type { Instance } from "../../green-api/instance.ts";
import { allInstances, useInstances } from "./instances.ts";

/** The instance with this `idInstance`; without a token and an address if it is not connected. */
export function useInstance(idInstance: string): Instance {
  const connected = useInstances((state) =>
    allInstances(state).find((candidate) => candidate.idInstance === idInstance),
  );
  return connected ?? { idInstance, label: "", apiTokenInstance: "", apiUrl: "", mediaUrl: "" };
}

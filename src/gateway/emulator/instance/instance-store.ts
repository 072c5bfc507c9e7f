import { createInstance, type EmulatedInstance } from "./emulated-instance.ts";
import { MEMORY_WEIGHT, type MemoryBudget } from "../files/memory-budget.ts";

const MOST_INSTANCES = 1000;
/** An instance without its settings' values and statuses, counts of calls included: roughly. */
const INSTANCE_BYTES = 6000;

interface InstanceStoreOptions {
  memory: MemoryBudget;
  /** How many times faster than usual a status goes out and is seen. */
  speed: number;
  /** An instance was not used for long and is no more; asked for again, it is a new one. */
  onForget: (idInstance: string) => void;
}

/** @returns a function that finds an instance, or makes it at first use. */
export function createInstanceStore({ memory, speed, onForget }: InstanceStoreOptions) {
  /** The one used longest ago comes first. */
  const instances = new Map<string, EmulatedInstance>();

  function forget(instance: EmulatedInstance) {
    instances.delete(instance.idInstance);
    for (const held of [instance, ...instance.statuses]) memory.drop(held);
    onForget(instance.idInstance);
  }

  return (idInstance: string): EmulatedInstance => {
    const instance = instances.get(idInstance) ?? createInstance(idInstance, speed);
    instances.delete(idInstance);
    instances.set(idInstance, instance);
    const bytes = INSTANCE_BYTES + JSON.stringify(instance.settings).length;
    memory.keep(instance, bytes * MEMORY_WEIGHT, () => forget(instance));
    const [oldest] = instances.values();
    if (oldest && instances.size > MOST_INSTANCES) forget(oldest);
    return instance;
  };
}

import { createInstance, type EmulatedInstance } from "./emulated-instance.ts";
import { MEMORY_WEIGHT, type MemoryBudget } from "../files/memory-budget.ts";

const MAX_INSTANCES = 1000;
/** Roughly, an instance with its counts of calls, but without its statuses, states and the values of its settings. */
const INSTANCE_BYTES = 6000;
const STATE_BYTES = 100;

interface InstanceStoreOptions {
  memory: MemoryBudget;
  /** How many times faster than usual statuses progress. */
  speed: number;
  /** Is called when an instance is dropped; when it is used again, it is a new one. */
  onForget: (idInstance: string) => void;
}

/** @returns a function that finds an instance by its `idInstance`, or creates it at `now` (unix ms). */
export function createInstanceStore({ memory, speed, onForget }: InstanceStoreOptions) {
  /** The least recently used comes first. */
  const instances = new Map<string, EmulatedInstance>();

  function forget(instance: EmulatedInstance) {
    instances.delete(instance.idInstance);
    for (const key of [instance, ...instance.statuses]) memory.drop(key);
    onForget(instance.idInstance);
  }

  return (idInstance: string, now: number): EmulatedInstance => {
    const instance = instances.get(idInstance) ?? createInstance(idInstance, now, speed);
    instances.delete(idInstance);
    instances.set(idInstance, instance);
    const { settings, states } = instance;
    const bytes = INSTANCE_BYTES + JSON.stringify(settings).length + states.length * STATE_BYTES;
    memory.keep(instance, bytes * MEMORY_WEIGHT, () => forget(instance));
    const [oldest] = instances.values();
    if (oldest && instances.size > MAX_INSTANCES) forget(oldest);
    return instance;
  };
}

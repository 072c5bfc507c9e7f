import { readFileSync } from "node:fs";
import { isEmulator } from "../../green-api/host.ts";
import { readServerInstances, type ServerInstance } from "../server-instances.ts";
import { variable } from "./variable.ts";

/** The instances whose tokens the server keeps, in the environment or in a file, such as a secret of Docker. */
export const instanceVariables = {
  GREEN_API_INSTANCES: variable<ServerInstance[]>([], (text) =>
    readServerInstances(text, "GREEN_API_INSTANCES"),
  ),
  GREEN_API_INSTANCES_FILE: variable<ServerInstance[]>([], readInstancesFile),
};

interface InstanceSettings {
  GREEN_API_INSTANCES: ServerInstance[];
  GREEN_API_INSTANCES_FILE: ServerInstance[];
  EMULATOR: boolean;
}

/**
 * The instances that the server keeps.
 *
 * @throws an error with a sentence if the settings contradict each other.
 */
export function instancesOf(settings: InstanceSettings): ServerInstance[] {
  const { GREEN_API_INSTANCES: given, GREEN_API_INSTANCES_FILE: inFile } = settings;
  if (given.length > 0 && inFile.length > 0) {
    throw new Error("Set GREEN_API_INSTANCES or GREEN_API_INSTANCES_FILE, not both.");
  }
  const held = [...given, ...inFile];
  if (!settings.EMULATOR && held.some(isEmulator)) {
    throw new Error("One of the instances belongs to the emulator, which is off: set EMULATOR=1.");
  }
  return held;
}

function readInstancesFile(file: string): ServerInstance[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new Error(
      `GREEN_API_INSTANCES_FILE names a file that cannot be read (${code}): check its path and who may read it.`,
      { cause: error },
    );
  }
  return readServerInstances(text, "GREEN_API_INSTANCES_FILE");
}

import { variable } from "./variable.ts";

const complaint =
  "REDIS_URL must be the address of a Valkey or Redis, such as redis://user:password@valkey:6379, or rediss:// with TLS.";

/** The store that several studios share; without it, each keeps its sends in DATA_FOLDER. */
export const storeVariables = {
  REDIS_URL: variable<string | undefined>(undefined, (text) => {
    if (!URL.canParse(text)) throw new Error(complaint);
    const { hostname, protocol } = new URL(text);
    if (!hostname || !["redis:", "rediss:"].includes(protocol)) throw new Error(complaint);
    return text;
  }),
};

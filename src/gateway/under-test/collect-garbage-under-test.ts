import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose_gc");

/** Runs this process's garbage collection now, which happens by itself in a busy gateway. */
export const collectGarbage: () => void = runInNewContext("gc");

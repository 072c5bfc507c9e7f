/** The seed of everything random. {@link file://./run.js} explains how to choose another. */
export const SEED = Number(process.env["FAULT_SEED"]);

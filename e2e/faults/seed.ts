/** What is drawn is the same for the same seed; {@link file://./run.js} says how to choose another. */
export const SEED = Number(process.env["FAULT_SEED"]);

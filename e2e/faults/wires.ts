import type { SendWire } from "../relay.ts";

interface Wire {
  /** Row of the fault matrix. */
  fault: string;
  wire: SendWire;
}

const cut = (afterMs: number, times: number): Wire => ({
  fault: "F14",
  wire: { kind: "cut", afterMs, times },
});

/** The connection between browser and gateway, while it carries a send. */
export const wires: Record<string, Wire> = {
  "a straight wire": { fault: "", wire: { kind: "straight" } },
  "a wire cut at once": cut(0, 1),
  "a wire cut after 50 ms": cut(50, 1),
  "a wire cut after 300 ms": cut(300, 1),
  "a wire cut each time": cut(20, 10),
  "a wire cut before the request": { fault: "F14", wire: { kind: "withheld", times: 1 } },
  "no wire": { fault: "F14", wire: { kind: "withheld", times: 10 } },
  "a slow wire": { fault: "F27", wire: { kind: "slow", sliceBytes: 64, pauseMs: 8 } },
  "a wire in single bytes": { fault: "F27", wire: { kind: "slow", sliceBytes: 1, pauseMs: 0 } },
};

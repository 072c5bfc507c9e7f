import type { SendTreatment } from "../support/relay.ts";

interface NetworkFault {
  /** The row of the fault matrix. */
  fault: string;
  treatment: SendTreatment;
}

const cut = (afterMs: number, times: number): NetworkFault => ({
  fault: "F14",
  treatment: { kind: "cut", afterMs, times },
});

/** The connection between browser and gateway, while it carries a send. */
export const network: Record<string, NetworkFault> = {
  "a good connection": { fault: "", treatment: { kind: "untouched" } },
  "a connection cut at once": cut(0, 1),
  "a connection cut after 50 ms": cut(50, 1),
  "a connection cut after 300 ms": cut(300, 1),
  "a connection cut each time": cut(20, 10),
  "a connection cut before the request": {
    fault: "F14",
    treatment: { kind: "withheld", times: 1 },
  },
  "no connection": { fault: "F14", treatment: { kind: "withheld", times: 10 } },
  "a slow connection": { fault: "F27", treatment: { kind: "slow", sliceBytes: 64, pauseMs: 8 } },
  "a connection of single bytes": {
    fault: "F27",
    treatment: { kind: "slow", sliceBytes: 1, pauseMs: 0 },
  },
};

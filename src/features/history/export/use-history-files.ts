import { useState } from "react";

const load = () => import("./history-files.ts");
type Files = Awaited<ReturnType<typeof load>>;

export interface HistoryFiles {
  /** Whether the script that reads and writes files did not load at the last try. */
  missing: boolean;
  use: (act: (files: Files) => void | Promise<void>) => Promise<void>;
}

/** Reads and writes files of records. The script for it is loaded at the first use: few people need it. */
export function useHistoryFiles(): HistoryFiles {
  const [missing, setMissing] = useState(false);
  const use: HistoryFiles["use"] = async (act) => {
    const files = await load().catch(() => undefined);
    setMissing(!files);
    if (files) await act(files);
  };
  return { missing, use };
}

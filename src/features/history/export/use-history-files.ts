import { useState } from "react";

const load = () => import("./history-files.ts");
type Files = Awaited<ReturnType<typeof load>>;

export interface HistoryFiles {
  /** What reads and writes files did not load when it was last used. */
  missing: boolean;
  use: (act: (files: Files) => void | Promise<void>) => Promise<void>;
}

/** What reads and writes files of records: loaded when it is used, for few do. */
export function useHistoryFiles(): HistoryFiles {
  const [missing, setMissing] = useState(false);
  const use: HistoryFiles["use"] = async (act) => {
    const files = await load().catch(() => undefined);
    setMissing(!files);
    if (files) await act(files);
  };
  return { missing, use };
}

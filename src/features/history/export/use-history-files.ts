import { useState } from "react";
import { saveUnlessPresenting } from "../../../stores/pending-save.ts";
import { usePresentation } from "../../../ui/presentation.ts";

const load = () => import("./history-files.ts");
type Files = Awaited<ReturnType<typeof load>>;

type Act = (files: Files) => void | Promise<void>;

export interface HistoryFiles {
  /** Whether the script that reads and writes files did not load at the last try. */
  missing: boolean;
  use: (act: Act) => Promise<void>;
  /** As `use`, for what saves a file: in presentation mode it asks first. */
  save: (act: Act) => void;
}

/** Reads and writes files of records. The script for it is loaded at the first use: few people need it. */
export function useHistoryFiles(): HistoryFiles {
  const [missing, setMissing] = useState(false);
  const { presenting } = usePresentation();
  const use: HistoryFiles["use"] = async (act) => {
    const files = await load().catch(() => undefined);
    setMissing(!files);
    if (files) await act(files);
  };
  return { missing, use, save: (act) => saveUnlessPresenting(presenting, () => void use(act)) };
}

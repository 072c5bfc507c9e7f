import { useState } from "react";

/** Which saved entry is edited in a dialog, and which one was deleted last. Outlives the menu that shows the list. */
export function useEdits<Entry>() {
  const [editing, edit] = useState<Entry | "new">();
  const [removed, setRemoved] = useState<Entry>();
  return { editing, edit, removed, setRemoved };
}

export type Edits<Entry> = ReturnType<typeof useEdits<Entry>>;

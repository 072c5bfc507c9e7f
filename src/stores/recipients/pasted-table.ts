import { create } from "zustand";
import type { Table } from "../../voice-status/recipients/reading/table.ts";

/** A pasted table whose columns the user has not confirmed yet. */
export const usePastedTable = create<{ table: Table | undefined }>(() => ({ table: undefined }));

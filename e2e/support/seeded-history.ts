import { toJsonFile } from "../../src/voice-status/record/history-file.ts";
import { packViewers } from "../../src/voice-status/record/packed-viewers.ts";
import type { SendRecord } from "../../src/voice-status/record/record.ts";
import type { Viewer, ViewerStep } from "../../src/voice-status/record/viewers.ts";

/** A status in a history that a test imports; times in unix ms. */
export interface SeededStatus {
  fileName: string;
  startedAt: number;
  idInstance?: string;
  instanceLabel?: string;
  color?: string;
  /** Each recipient's step; undefined for those whom the statistics do not name. */
  steps: readonly (ViewerStep | undefined)[];
  state?: SendRecord["state"];
}

/** The `chatId` of the person at this place in every list. */
export const personAt = (index: number) => `${79120000000 + index}@c.us`;

/** A file with a history in which it is known who saw each status. Each step came a minute after the one before. */
export function historyFile(statuses: readonly SeededStatus[]): string {
  const packed = new Map<string, string>();
  const records = statuses.map((status, index) => {
    const { fileName, startedAt, steps, state = "read" } = status;
    const id = `01JZ${String(index).padStart(22, "0")}`;
    const viewers = steps.flatMap((step, person): Viewer[] =>
      step ? [{ chatId: personAt(person), step, at: startedAt + (person + 1) * 60_000 }] : [],
    );
    if (viewers.length > 0) packed.set(id, packViewers(viewers));
    const reached = (...names: ViewerStep[]) =>
      viewers.filter(({ step }) => names.includes(step)).length;
    const counts = {
      sent: viewers.length,
      delivered: reached("delivered", "read"),
      read: reached("read"),
    };
    const record: SendRecord = {
      version: 1,
      id,
      idInstance: status.idInstance ?? "1101000001",
      instanceLabel: status.instanceLabel ?? "Corner shop",
      startedAt,
      request: {
        urlFile: "https://cdn.example.com/a.mp3",
        fileName,
        backgroundColor: status.color ?? "#FF6A00",
        participants: steps.map((_, person) => personAt(person)),
      },
      state,
      ...(state === "rejected" ? {} : { idMessage: `3EB0${String(index).padStart(16, "0")}` }),
      ...(viewers.length > 0 && { viewers: counts }),
    };
    return record;
  });
  return toJsonFile(records, (id) => packed.get(id) ?? null);
}

import type { SendRecord } from "../record/record.ts";
import type { ViewerRow } from "../record/viewers.ts";
import type { ReportedStatus } from "./reported-status.ts";

/** For tests: a status with as many viewers at each step, each a second after the one before. */
export function statusUnderTest(
  counts: { sent?: number; delivered?: number; read?: number },
  change: Partial<SendRecord> = {},
): ReportedStatus {
  const steps = (["read", "delivered", "sent"] as const).flatMap((step) =>
    Array.from({ length: counts[step] ?? 0 }, () => step),
  );
  const startedAt = change.startedAt ?? Date.UTC(2026, 10, 23, 12);
  const people = steps.map((step, index): ViewerRow => {
    return {
      chatId: `${79120000000 + index}@c.us`,
      step,
      at: startedAt + 1000 * index,
      isListed: true,
    };
  });
  const reached = (...names: ViewerRow["step"][]) =>
    people.filter(({ step }) => names.includes(step)).length;
  const viewers = {
    sent: people.length,
    delivered: reached("delivered", "read"),
    read: reached("read"),
  };
  const record: SendRecord = {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt,
    request: {
      urlFile: "https://a.example/a.mp3",
      fileName: "a.mp3",
      backgroundColor: "#FF6A00",
      participants: people.map(({ chatId }) => chatId),
    },
    state: "read",
    idMessage: "3EB0C767D097B7C7C030",
    ...(people.length > 0 && { viewers }),
    ...change,
  };
  return { record, people };
}

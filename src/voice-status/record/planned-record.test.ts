import { expect, it, test } from "vitest";
import { decodeTime } from "ulid";
import type { PlannedSend } from "../../protocol/planned-sends.ts";
import { recordOfPlanned } from "./planned-record.ts";
import { recordSchema } from "./record.ts";

const NINE = Date.UTC(2026, 10, 27, 8);
const exchange = { status: 200, milliseconds: 20, answer: "a".repeat(3_000) };
const plan: PlannedSend = {
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
  revision: 3,
  idInstance: "1101000001",
  local: "2026-11-27T09:00",
  zone: "Europe/Berlin",
  confirmedAt: NINE,
  request: {
    urlFile: "https://files.example/a.mp3",
    fileName: "a.mp3",
    backgroundColor: "#7ACBA5",
    participants: ["79123456789@c.us"],
  },
  state: "accepted",
  claimedAt: NINE + 400,
  endedAt: NINE + 900,
  outcome: { idMessage: "3EB0C767D097B7C7C030", exchange },
};

it("is a record of the time of the send, with what is known of the answer", () => {
  const record = recordOfPlanned(plan, "Shop");
  expect(record).toMatchObject({
    startedAt: NINE + 400,
    request: plan.request,
    state: "accepted",
    idMessage: "3EB0C767D097B7C7C030",
    planned: true,
  });
  expect(decodeTime(record?.id ?? "")).toBe(NINE + 400);
  expect(record?.id).toBe(recordOfPlanned(plan, "Another label")?.id);
  expect(record?.exchange?.answer).toHaveLength(1_000);
  expect(recordSchema.safeParse(JSON.parse(JSON.stringify(record))).success).toBe(true);
});

it("has the failure of a send that was refused, and is unknown if its server died", () => {
  const failure = { code: "validation-failed", detail: "bad" };
  const refused = { ...plan, state: "rejected", outcome: { exchange, failure } } as const;
  expect(recordOfPlanned(refused, "Shop")).toMatchObject({ state: "rejected", failure });
  const died: PlannedSend = { ...plan, state: "unknown", outcome: undefined };
  expect(recordOfPlanned(died, "Shop")?.failure).toEqual({ code: "gateway-restarted" });
});

test.each(["waiting", "going", "missed", "cancelled"] as const)(
  "there is none while %s",
  (state) => {
    expect(recordOfPlanned({ ...plan, state }, "Shop")).toBeUndefined();
  },
);

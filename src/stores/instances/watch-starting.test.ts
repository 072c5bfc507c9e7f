import { expect, it } from "vitest";
import { type FailureCode } from "../../green-api/failure-catalogue.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { queryClient } from "../query-client.ts";
import { watchStarting } from "./watch-starting.ts";

const stateKey = (idInstance: string) => ["getStateInstance", idInstance, "url"];
const stateOf = (idInstance: string) => queryClient.getQueryData(stateKey(idInstance));

async function refuse(idInstance: string, code: FailureCode) {
  const exchange = { method: "getContacts", status: 400, milliseconds: 1, answer: "" } as const;
  const queryFn = () => Promise.reject(new GreenApiFailure(code, exchange, "no"));
  const queryKey = ["getContacts", idInstance, "url"];
  await queryClient.fetchQuery({ queryKey, queryFn }).catch(() => {});
}

it("a question that is refused at the start says that its instance is starting, and no other one", async () => {
  const authorized = { stateInstance: "authorized" };
  for (const id of ["1", "2", "3"]) queryClient.setQueryData(stateKey(id), authorized);
  const stop = watchStarting();
  await refuse("1", "instance-starting");
  await refuse("2", "too-many-requests");
  expect(stateOf("1")).toEqual({ stateInstance: "starting" });
  expect(stateOf("2")).toEqual(authorized);
  stop();
  await refuse("3", "instance-starting");
  expect(stateOf("3")).toEqual(authorized);
});

import { expect, it } from "vitest";
import { nameOf } from "./reported-status.ts";
import { statusUnderTest } from "./reports-under-test.ts";

it("calls a status by its file or its idMessage, and never by the studio's own id", () => {
  const { record } = statusUnderTest({});
  const nameless = { ...record, request: { ...record.request, fileName: "" } };
  expect(nameOf(record)).toBe(record.request.fileName);
  expect(nameOf({ ...nameless, idMessage: "3EB0" })).toBe("3EB0");
  expect(nameOf({ ...nameless, idMessage: undefined })).toBe("");
});

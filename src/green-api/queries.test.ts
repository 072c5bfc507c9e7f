import { expect, it } from "vitest";
import type { Instance } from "./instance.ts";
import { messagesCountOptions, settingsOptions, stateInstanceOptions } from "./queries.ts";

const instance: Instance = {
  label: "",
  idInstance: "1101000001",
  apiTokenInstance: "CanaryToken",
  apiUrl: "http://localhost/emulator",
  mediaUrl: "http://localhost/emulator",
};

it.each([
  ["getSettings", settingsOptions],
  ["getMessagesCount", messagesCountOptions],
  ["getStateInstance", stateInstanceOptions],
])("%s is kept under method and instance, and is asked with a token only", (method, options) => {
  const { queryKey, enabled } = options(instance);
  expect(queryKey).toEqual([method, "1101000001", "http://localhost/emulator"]);
  expect(enabled).toBe(true);
  expect(options({ ...instance, apiTokenInstance: "" }).enabled).toBe(false);
});

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
])("%s is cached by method and instance, and asked only with a token", (method, options) => {
  const { queryKey, enabled } = options(instance);
  expect(queryKey).toEqual([method, "1101000001", "http://localhost/emulator"]);
  expect(enabled).toBe(true);
  expect(options({ ...instance, apiTokenInstance: "" }).enabled).toBe(false);
});

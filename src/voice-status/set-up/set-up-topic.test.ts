import { expect, it } from "vitest";
import { topicOfFailure } from "./set-up-topic.ts";

it.each([
  ["not-authorized", "account"],
  ["unauthorized", "verdict"],
  ["connection-lost", undefined],
  ["a-code-of-a-later-version", undefined],
  ["toString", undefined],
])("the failure %s leads to %s", (code, topic) => {
  expect(topicOfFailure(code)).toBe(topic);
});

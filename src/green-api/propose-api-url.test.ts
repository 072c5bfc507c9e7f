import { expect, it } from "vitest";
import { hostOf, mediaUrlOf } from "./host.ts";
import { proposeApiUrl } from "./propose-api-url.ts";

it.each([
  ["1101000001", "https://api.green-api.com"],
  ["1102000001", "https://api.green-api.com"],
  ["1103000001", "https://1103.api.green-api.com"],
  ["2204000001", "https://api.green-api.com"],
  ["3305000001", "https://api.p02.green-api.com"],
  ["4100000001", "https://4100.api.green-api.com"],
  ["5501000001", "https://api.green-api.com"],
  ["5530000001", "https://api.green-api.com"],
  ["5531000001", "https://5531.api.green-api.com"],
  ["5712000001", "https://5700.api.green-api.com"],
  ["7107000001", "https://7103.api.greenapi.com"],
  ["7700000001", "https://7700.api.greenapi.com"],
  ["7710000001", "https://7700.api.greenapi.com"],
  ["7711000001", "https://api.greenapi.com"],
  ["7723000001", "https://7700.api.greenapi.com"],
  ["7901000001", "https://api.greenapi.com"],
  ["9901000001", "https://api.p02.green-api.com"],
  ["990300000123", "https://api.p03.green-api.com"],
])("proposes for %s the address of its pool group, %s", (idInstance, apiUrl) => {
  expect(proposeApiUrl(idInstance)).toBe(apiUrl);
  expect(hostOf(apiUrl)).not.toBeNull();
  expect(hostOf(mediaUrlOf(apiUrl))).not.toBeNull();
});

import { expect, it } from "vitest";
import { readCurlBody } from "./curl-body.ts";

const url = "https://1101.api.green-api.com/waInstance1101000001/sendVoiceStatus/***";

it.each([
  `curl -X POST '${url}' -H 'Content-Type: application/json' -d '{"urlFile":"x"}'`,
  `curl --request POST \\\n  --url ${url} \\\n  --data-raw '{"urlFile":"x"}'`,
  `curl.exe "${url}" --json "{\\"urlFile\\":\\"x\\"}"`,
])("takes method and body out of %j", (text) => {
  expect(readCurlBody(text)).toEqual({ method: "sendVoiceStatus", body: `{"urlFile":"x"}` });
});

it.each([`{"urlFile":"x"}`, "curl", `curl ${url}`, `curl ${url} -d 'a=b'`, `curl -d`])(
  "takes nothing out of %j",
  (text) => {
    expect(readCurlBody(text)).toBeUndefined();
  },
);

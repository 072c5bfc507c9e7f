import { describe, expect, it } from "vitest";
import type { Incoming } from "./incoming.ts";
import { readIncoming } from "./read-incoming.ts";

const one = "79120000001@c.us";
const link = "https://files.example/a.mp3";

/** The text is understood as a whole or in part. */
function read(text: string): Incoming {
  const incoming = readIncoming(text);
  if (typeof incoming === "string") throw new Error(incoming);
  return incoming;
}

describe("a closed, empty list in a body means everyone", () => {
  it.each([
    `{"urlFile": "${link}", "participants": [ ]}`,
    `payload = {'urlFile': '${link}', 'participants': [],}`,
    `payload = "{\\"urlFile\\": \\"${link}\\", \\"participants\\": []}"`,
    `body := map[string]any{"urlFile": "${link}", "participants": []string{}}`,
    `$body = @{ urlFile = '${link}'; participants = @() }`,
    `body.put("urlFile", "${link}"); body.put("participants", List.of());`,
    `curl https://api.green-api.com/waInstance7103000000/sendVoiceStatus/x -d '{"urlFile": "${link}", "participants": []}'`,
    `http POST https://api.green-api.com/waInstance7103000000/sendVoiceStatus/x urlFile=${link} participants:='[]'`,
    `urlFile: ${link}\nparticipants: []\n`,
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({
      changes: { audioUrl: link, everyone: true, recipients: [] },
      remarks: [],
    });
  });
});

describe("where recipients cannot be read, those of the form stay, and it is said", () => {
  it.each([
    ["a body that is cut off", `{"urlFile": "${link}", "participants": [`],
    ["a list that is left out", `{"urlFile": "${link}", "participants": […]}`],
    ["three dots", `{"urlFile": "${link}", "participants": [...]}`],
    ["a chat elsewhere", `{"urlFile": "${link}", "participants": []} // was ${one}`],
    ["a call", `post({ urlFile: "${link}", participants: getAll() })`],
    ["a condition", `post({ urlFile: "${link}", participants: [] if test else everybody })`],
    ["a list that is added to", `post({ urlFile: "${link}", participants: [].concat(all) })`],
    ["the same in the next line", `post({ urlFile: "${link}", participants: []\n  .concat(all) })`],
    ["a variable", `post({ urlFile: "${link}", participants: all })`],
    ["a short name", `post({ urlFile: "${link}", participants })`],
    ["a default", `const send = ({ urlFile = "${link}", participants = [] }) => 1`],
    [
      "a list filled in a loop",
      `const participants = [];\nfor (const one of all) participants.push(one);\npost({ urlFile: "${link}", participants });`,
    ],
    [
      "a list of C#'s",
      `var body = new { urlFile = "${link}", participants = new List<string>() };`,
    ],
    [
      "a list of PowerShell's that is filled later",
      `$urlFile = "${link}"\n$participants = @()\n$participants += $number`,
    ],
    ["what is put behind numbers", `post({ urlFile: "${link}", participants: [] }, "@c.us")`],
    ["a chat in a variable", `const chatId = "${one}"; post({ urlFile: "${link}" })`],
  ])("%s", (_, text) => {
    const { changes, remarks } = read(text);
    expect(changes).toEqual({ audioUrl: link, fileName: "a.mp3" });
    expect(remarks).toEqual([{ kind: "participants" }]);
  });

  it("a list that is cut off is said to have more", () => {
    expect(read(`{"urlFile": "${link}", "participants": ["${one}",`)).toMatchObject({
      changes: { everyone: false, recipients: [one] },
      remarks: [{ kind: "recipients", count: 1 }],
    });
  });
});

it("Java fills a list as it makes it", () => {
  const text = `o.put("urlFile", "${link}"); o.put("participants", new JSONArray().put("${one}").put("447700900123@c.us"));`;
  expect(read(text)).toMatchObject({
    changes: { everyone: false, recipients: [one, "447700900123@c.us"] },
    remarks: [],
  });
});

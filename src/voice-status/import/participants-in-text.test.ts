import { describe, expect, it } from "vitest";
import type { Incoming } from "./incoming.ts";
import { readIncoming } from "./read-incoming.ts";

const one = "79120000001@c.us";
const link = "https://files.example/a.mp3";

/** Reads a text that must be understood at least in part. */
function read(text: string): Incoming {
  const incoming = readIncoming(text);
  if (typeof incoming === "string") throw new Error(incoming);
  return incoming;
}

describe("an empty list in a body, with its closing bracket, means everyone", () => {
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

describe("if recipients cannot be read, those of the form stay, and there is a remark", () => {
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
    expect(changes).toEqual({ audioUrl: link });
    expect(remarks).toEqual([{ kind: "participants" }]);
  });

  it("a list that is cut off gets a remark", () => {
    expect(read(`{"urlFile": "${link}", "participants": ["${one}",`)).toMatchObject({
      changes: { everyone: false, recipients: [one] },
      remarks: [{ kind: "recipients", count: 1 }],
    });
  });
});

describe("recipients are read from the lists of a program", () => {
  const two = "447700900123@c.us";
  it.each([
    ["Ruby", `body = { urlFile: "${link}", participants: %w[${one} ${two}] }`],
    [
      "Ruby, one by one",
      `participants = []\nparticipants << "${one}"\nparticipants << "${two}"\nbody = { urlFile: "${link}", participants: participants }`,
    ],
    [
      "Kotlin",
      `put("urlFile", "${link}")\nputJsonArray("participants") {\n  add("${one}")\n  add("${two}")\n}`,
    ],
    [
      "Gson",
      `JsonArray to = new JsonArray();\nto.add("${one}");\nto.add("${two}");\no.addProperty("urlFile", "${link}");\no.add("participants", to);`,
    ],
    [
      "Java, a list",
      `List<String> participants = new ArrayList<>();\nparticipants.add("${one}");\nparticipants.add("${two}");\nvar body = Map.of("urlFile", "${link}", "participants", participants);`,
    ],
    [
      "Java, an array",
      `String[] to = {"${one}", "${two}"};\nbody.put("urlFile", "${link}");\nbody.put("participants", to);`,
    ],
    [
      "C#, an array",
      `string[] participants = { "${one}", "${two}" };\nvar body = new { urlFile = "${link}", participants };`,
    ],
    [
      "C#, a list that grows",
      `var to = new List<string> { "${one}" };\nto.Add("${two}");\nvar body = new { urlFile = "${link}", participants = to };`,
    ],
    [
      "JavaScript",
      `const participants = [];\nparticipants.push("${one}", "${two}");\npost({ urlFile: "${link}", participants })`,
    ],
    [
      "TypeScript",
      `const participants: string[] = ["${one}", "${two}"];\npost({ urlFile: "${link}", participants })`,
    ],
    [
      "Go",
      `participants := []string{}\nparticipants = append(participants, "${one}", "${two}")\nbody := Body{URLFile: "${link}", Participants: participants}`,
    ],
    [
      "Rust",
      `let mut participants = Vec::new();\nparticipants.push("${one}".to_string());\nparticipants.push("${two}".to_string());\nlet body = json!({ "urlFile": "${link}", "participants": participants });`,
    ],
    [
      "PHP",
      `$data['urlFile'] = '${link}';\n$data['participants'] = [];\n$data['participants'][] = '${one}';\n$data['participants'][] = '${two}';`,
    ],
    [
      "PowerShell",
      `$participants = @("${one}")\n$participants += "${two}"\n$body = @{ urlFile = "${link}"; participants = $participants }`,
    ],
    [
      "xh",
      `xh post https://api.green-api.com/waInstance7103000000/sendVoiceStatus/x urlFile=${link} participants[]=${one} participants[]=${two}`,
    ],
  ])("%s", (_, text) => {
    expect(read(text)).toMatchObject({
      changes: { audioUrl: link, everyone: false, recipients: [one, two] },
      remarks: [],
    });
  });

  it("but not from a comment", () => {
    const text = `participants = ["${one}"]\n# participants.append("${two}")\nsend(urlFile="${link}", participants=participants)`;
    expect(read(text).changes.recipients).toEqual([one]);
  });

  it("added recipients that cannot be read are counted", () => {
    const text = `participants.add("${one}");\nparticipants.add(other);\nsend({ urlFile: "${link}", participants })`;
    expect(read(text)).toMatchObject({
      changes: { recipients: [one] },
      remarks: [{ kind: "recipients", count: 1 }],
    });
  });
});

it("Java fills a list right after making it", () => {
  const text = `o.put("urlFile", "${link}"); o.put("participants", new JSONArray().put("${one}").put("447700900123@c.us"));`;
  expect(read(text)).toMatchObject({
    changes: { everyone: false, recipients: [one, "447700900123@c.us"] },
    remarks: [],
  });
});

import { describe, expect, it } from "vitest";
import { isLinear } from "../../lib/cpu-time.ts";
import { snippets, type SnippetLanguage } from "../snippets/snippet.ts";
import type { Incoming } from "./incoming.ts";
import { readIncoming } from "./read-incoming.ts";

const token = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";
const apiUrl = "https://7103.api.greenapi.com";
const address = `${apiUrl}/waInstance7103000000/sendVoiceStatus/${token}`;
const body = {
  urlFile: "https://files.example/it's%20a%20horse.mp3",
  fileName: `it's "a" horse.mp3`,
  backgroundColor: "#228B22",
  participants: ["70000001234@c.us", "440000001234@c.us"],
};
const json = JSON.stringify(body);
const changes = {
  audioUrl: body.urlFile,
  fileName: body.fileName,
  backgroundColor: "#228B22",
  everyone: false,
  recipients: body.participants,
};
const instance = { idInstance: "7103000000", apiUrl, apiTokenInstance: token };

/** Reads a text that must be understood at least in part. */
function read(text: string): Incoming {
  const incoming = readIncoming(text);
  if (typeof incoming === "string") throw new Error(incoming);
  return incoming;
}

/** The remarks about a text, as `kind: name or count`. */
function remarksOn(text: string): string[] {
  return read(text).remarks.map((remark) => {
    const detail = "name" in remark ? remark.name : "count" in remark ? remark.count : undefined;
    return detail === undefined ? remark.kind : `${remark.kind}: ${detail}`;
  });
}

const inSingle = `'${json.replaceAll("'", `'\\''`)}'`;
const inDouble = `"${json.replace(/[\\"$`]/g, "\\$&")}"`;
const inAnsi = `$'${json.replace(/[\\']/g, "\\$&")}'`;
const inAnsiCodes = `$'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\u0027").replaceAll("h", "\\x68").replaceAll("m", "\\155")}'`;
const forWindows = json
  .replaceAll("\\", "\\\\")
  .replaceAll('"', '\\"')
  .replaceAll('\\\\\\"', '\\\\\\"');
const byChrome = (text: string) =>
  `^"${text
    .replace(/\\/g, "\\\\")
    .replace(/"/g, '\\"')
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, "^$&")}^"`;

describe("a cURL command is read completely, in any quotes", () => {
  it.each<[string, string]>([
    [
      "GREEN-API's documentation",
      `curl --location '${address}' \\\n--header 'Content-Type: application/json' \\\n--data ${inSingle}`,
    ],
    [
      "its sample with a space after the scheme",
      `curl -X POST https:// ${address.slice(8)} -H 'Content-Type: application/json' -d ${inSingle}`,
    ],
    [
      "Postman",
      `curl --location --request POST '${address}' \\\n--header 'Content-Type: application/json' \\\n--data-raw ${inSingle}`,
    ],
    [
      "double quotes",
      `curl -X POST "${address}" -H "Content-Type: application/json" -d ${inDouble}`,
    ],
    [
      "Chrome, for bash",
      `curl '${address}' \\\n  -H 'accept: */*' \\\n  -H 'accept-language: en' \\\n  --data-raw ${inAnsi} \\\n  --compressed`,
    ],
    [
      "Chrome, for Windows",
      `curl ${byChrome(address)} ^\n  -H ^"content-type: application/json^" ^\n  --data-raw ${byChrome(json)}`,
    ],
    [
      "Windows, carets at line ends alone",
      `curl -X POST "${address}" ^\r\n -H "Content-Type: application/json" ^\r\n -d "${forWindows}"`,
    ],
    ["PowerShell's line ends", `curl.exe -X POST '${address}' \`\n -d ${inSingle}`],
    ["codes within $'…'", `curl ${address} -d ${inAnsiCodes}`],
    [
      "options and values in one word",
      `curl -sSL -XPOST ${address} -H'Content-Type: application/json' -d${inSingle}`,
    ],
    ["options without a value before one that has it", `curl -sSLd ${inSingle} ${address}`],
    ["--json, --url, and a pipe", `curl --json ${inSingle} --url ${address} -o out.txt | jq .`],
    [
      "a prompt, and a second command",
      `$ curl ${address} -d ${inSingle}\ncurl https://example.com/other`,
    ],
    ["a prompt, and spaces behind the backslash", `$ curl ${address} \\  \n -d ${inSingle};`],
    ["a here-document", `curl ${address} --data-binary @- <<-"END" | jq\n${json}\nEND\necho done`],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual({ source: "curl", changes, instance, remarks: [] });
  });
});

describe("the studio reads its own snippets", () => {
  it.each(Object.keys(snippets) as SnippetLanguage[])("%s", (language) => {
    const recipients = Array.from(
      { length: 3_000 },
      (_, index) => `7${9_000_000_000 + index}@c.us`,
    );
    const written = {
      ...body,
      fileName: `С 'тем' и "этим" \\ $(x) {.mp3`,
      participants: recipients,
    };
    const text = snippets[language]({ url: address, body: written });
    expect(read(text)).toEqual({
      source: language === "curl" ? "curl" : "code",
      changes: { ...changes, fileName: `С 'тем' и "этим" _ $(x) {.mp3`, recipients },
      instance,
      remarks: [],
    });
  });
});

describe("a body is read in the notations of documentation and people", () => {
  it.each<[string, string]>([
    ["compact", json],
    ["with a byte order mark", `\uFEFF${json}`],
    ["indented, with Windows line ends", JSON.stringify(body, null, 2).replaceAll("\n", "\r\n")],
    [
      "with comments and trailing commas",
      `{ // the audio\n"urlFile": "${body.urlFile}", /* with its\n ending */ "fileName": ${JSON.stringify(body.fileName)},\n"backgroundColor": "#228b22", // green\n"participants": [ "70000001234@c.us", // one\n "440000001234@c.us", ],\n}`,
    ],
    [
      "as JavaScript",
      `{ urlFile: "${body.urlFile}", fileName: 'it\\'s "a" horse.mp3', backgroundColor: '#228B22', participants: ['70000001234@c.us', '440000001234@c.us'] }`,
    ],
    ["with numbers for recipients", json.replace('"70000001234@c.us"', "70000001234")],
    ["with the stray space of the sample host", json.replace("https://", "https:// ")],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual({ source: "json", changes, instance: undefined, remarks: [] });
  });

  it("with a page of text around it", () => {
    expect(read(`POST ${address}\n\nBody {below}:\n${json}\nThanks!`)).toEqual({
      source: "code",
      changes,
      instance,
      remarks: [],
    });
  });

  it("missing fields are not changed", () => {
    expect(read(`{"urlFile": "https://files.example/a.mpga"}`).changes).toEqual({
      audioUrl: "https://files.example/a.mpga",
    });
    expect(read(`{"backgroundColor": "#abcdef"}`).changes).toEqual({ backgroundColor: "#ABCDEF" });
  });

  it("an empty list means everyone; a list without a valid recipient does not", () => {
    expect(read(`{"participants": []}`).changes).toEqual({ everyone: true, recipients: [] });
    expect(read(`{"participants": [null, {}]}`)).toMatchObject({
      changes: {},
      remarks: [{ kind: "participants" }],
    });
    expect(read(`{"participants": ["Ivan", "70000001234"]}`).changes).toEqual({
      everyone: false,
      recipients: ["Ivan", "70000001234@c.us"],
    });
  });
});

describe("what is not understood is named, without its value", () => {
  it.each<[string, string[]]>([
    [
      `{"urlFile": "https://a.example/a.mp3", "caption": "secret", "quotedMessageId": "x"}`,
      ["field: caption", "field: quotedMessageId"],
    ],
    [
      `{"urlFile": 7, "fileName": " ", "backgroundColor": "red", "participants": "70000001234"}`,
      ["value: urlFile", "value: fileName", "value: backgroundColor", "participants"],
    ],
    [
      `{"participants": ["70000001234", null, ["70000001235"], "${"1".repeat(101)}"]}`,
      ["recipients: 3"],
    ],
    [`curl ${address} -d @body.json`, ["body-in-file"]],
    [`curl ${address}`, ["body-missing"]],
    [`curl ${address} -d 'a=b'`, ["body-broken"]],
    [`curl ${address} -d '[1]'`, ["body-broken"]],
    [
      `curl https://api.green-api.com.evil.example/waInstance7103000000/sendVoiceStatus/${token} -d '{"fileName":"a.mp3"}'`,
      ["address"],
    ],
    [
      `curl https://u:p@api.green-api.com/waInstance7103000000/sendVoiceStatus/${token} -d '{"fileName":"a.mp3"}'`,
      ["address"],
    ],
    [
      `curl {{apiUrl}}/waInstance{{idInstance}}/sendVoiceStatus/{{apiTokenInstance}} -d '{"fileName":"a.mp3"}'`,
      [],
    ],
    [
      `curl ${address.replace("sendVoiceStatus", "sendFileByUrl")} -d '{"fileName":"a.mp3","chatId":"1@c.us"}'`,
      ["method: sendFileByUrl", "field: chatId"],
    ],
    [
      `curl ${address} -u me:secret -F file=@a --wat=secret -H 'Authorization: Bearer secret' -H 'secret' -d '{"fileName":"a.mp3"}'`,
      ["option: -u", "option: -F", "option: --wat", "header: Authorization", "header: secret"],
    ],
  ])("%s", (text, remarks) => {
    expect(remarksOn(text)).toEqual(remarks);
  });

  it("an apostrophe in a body does not cut its link", () => {
    const withApostrophe = `{"urlFile": "https://a.example/it's my horse.mp3", "participants": ["70000001234"]}`;
    expect(read(`curl ${address} -d '${withApostrophe}'`)).toMatchObject({
      changes: {
        audioUrl: "https://a.example/it's%20my%20horse.mp3",
        recipients: ["70000001234@c.us"],
      },
      remarks: [],
    });
  });

  it("of several commands the first is read, and the others are counted", () => {
    const command = `curl ${address} -d '{"fileName":"a.mp3"}'`;
    expect(remarksOn(command)).toEqual([]);
    for (const between of ["\n", "\n$ ", " && ", "; "]) {
      expect(remarksOn(`${command}${between}${command}`)).toEqual(["more-commands: 1"]);
    }
  });

  it("a placeholder is not a token", () => {
    for (const last of ["YOUR_API_TOKEN_INSTANCE", "***", "••••••••", "", "apiTokenInstance"]) {
      const { instance: found } = read(
        `curl '${apiUrl}/waInstance7103000000/sendVoiceStatus/${last}' -d '{}'`,
      );
      expect(found).toEqual({ ...instance, apiTokenInstance: undefined });
    }
  });
});

describe("what a draft cannot hold is kept for a raw request", () => {
  it.each([
    ["a colour that is none", `{"urlFile":"${body.urlFile}","backgroundColor":"red or so"}`],
    ["an unknown field", `{"urlFile":"${body.urlFile}","font":1.5}`],
    ["a wrong type", `{"urlFile":"${body.urlFile}","participants":["79123456789@c.us",{}]}`],
  ])("%s", (_, text) => {
    expect(JSON.parse(read(text).rawBody ?? "")).toEqual(JSON.parse(text));
  });

  it("the body of a command", () => {
    const odd = { ...body, caption: "hi" };
    const { rawBody = "" } = read(
      `curl '${address}' --data-binary @- <<'JSON'\n${JSON.stringify(odd)}\nJSON`,
    );
    expect(JSON.parse(rawBody)).toEqual(odd);
  });

  it("nothing of a body that a draft holds", () => {
    expect(read(json).rawBody).toBeUndefined();
  });

  it("no token", () => {
    expect(read(`{"urlFile":"${body.urlFile}","note":"${token}"}`).rawBody).toContain('"***"');
  });
});

describe("hostile input", () => {
  it.each([
    "javascript:alert(1)",
    "data:audio/mp3;base64,AAAA",
    "blob:http://localhost/1",
    "file:///etc/passwd",
    "http://user:pw@files.example/a.mp3",
    "//files.example/a.mp3",
    `https://api.green-api.com/waInstance7103000000/downloadFile/${token}`,
  ])("%s is not used as a link", (urlFile) => {
    expect(read(JSON.stringify({ urlFile }))).toMatchObject({
      changes: {},
      remarks: [{ kind: "value", name: "urlFile" }],
    });
  });

  it.each([
    ["#fff", "#FFFFFF"],
    ["112233", "#112233"],
    ["rgb(17, 34, 51)", "#112233"],
    ["hsl(210 50% 13.33%)", "#112233"],
  ])("the colour %j becomes %s", (backgroundColor, color) => {
    expect(read(JSON.stringify({ backgroundColor }))).toMatchObject({
      changes: { backgroundColor: color },
      remarks: [],
    });
  });

  it.each([
    "#12345g",
    "#11223344",
    "rgba(17, 34, 51, 0.5)",
    "red;background:url(//evil)",
    "var(--x)",
    ["#112233"],
  ])("%j is not used as a colour", (backgroundColor) => {
    expect(read(JSON.stringify({ backgroundColor })).changes).toEqual({});
  });

  it.each([
    ["../../a.mp3", ".._.._a.mp3"],
    ["a\u0000b\n.mp3", "a_b_.mp3"],
    ["C:\\a.mp3", "C:_a.mp3"],
    [`${"a".repeat(300)}.mp3`, `${"a".repeat(251)}.mp3`],
    ["<img src=x onerror=alert(1)>.mp3", "<img src=x onerror=alert(1)>.mp3"],
    ["Голос.MP3", "Голос.MP3"],
  ])("the file name %j becomes %j", (fileName, tidy) => {
    expect(read(JSON.stringify({ fileName })).changes).toEqual({ fileName: tidy });
  });

  it("a property name cannot change an object", () => {
    const text = `{"__proto__": {"polluted": 1, "urlFile": "x"}, "constructor": {"prototype": {"polluted": 1}}, "fileName": "a.mp3"}`;
    expect(remarksOn(text)).toEqual(["field: __proto__", "field: constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("many unknown fields are counted, and long names are shortened", () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1]),
    );
    expect(remarksOn(JSON.stringify({ fileName: "a.mp3", ...many })).at(-1)).toBe(
      "more-fields: 99994",
    );
    expect(remarksOn(`{"fileName": "a.mp3", "${"x".repeat(9_000)}": 1}`)).toEqual([
      `field: ${"x".repeat(40)}…`,
    ]);
  });

  it("a text that is too large is not read", () => {
    expect(readIncoming(`curl ${address} -d '${" ".repeat(4_000_000)}'`)).toBe("too-long");
  });

  // Long enough that quadratic time would take many steps of the CPU clock.
  const size = 300_000;
  const fill = (piece: string) => piece.repeat(size / piece.length);
  it.each<[string, string]>([
    ["depth", `{"urlFile": ${fill("[")}`],
    ["braces", `${fill("{")}"urlFile":`],
    ["open quotes", `curl '${fill(`"`)}`],
    ["quotes", `curl ${fill(`'"`)}`],
    ["backslashes", `curl "${fill("\\")}`],
    ["backslashes for Windows", `curl ^"${fill('\\^"')}`],
    ["carets", `curl ${fill("^ ")} ^\n`],
    ["spaces", `curl ${fill(" ")}x`],
    ["spaces after the scheme", fill("https:// ")],
    ["names without an end", `urlFile: ${fill("/waInstance https://")}`],
    ["comments", `{"urlFile": ${fill("/* ")}`],
    ["slashes", `{"urlFile": ${fill("//")}`],
    ["here-documents", `curl x <<A\n${fill("A\nAB\n")}`],
    ["nested here-documents", `curl ${fill("<<A ")}`],
    ["commas", `{"urlFile": [${fill(",")}`],
    ["escapes", `curl $'${fill("\\u")}`],
    ["texts of Java", `urlFile: \\" ${fill('"\\')}`],
    ["options", `curl ${fill("-d ")}`],
    ["texts that follow each other", `urlFile: ${fill('"a" ')}`],
    ["dots and quotes", `urlFile: ${fill('"a".')}`],
    ["names of fields", fill('urlFile: "')],
    ["pairs", `{"urlFile": 1, ${fill('"a":"b",')}`],
    ["pairs without quotes", `{urlFile: ${fill("a=b ")}`],
    ["types", `urlFile: ${fill("a<")}`],
    ["quotes doubled", `urlFile: "${fill('""')}`],
    ["entities", `urlFile: ${fill("&quot;")}`],
    ["bytes", `urlFile=${fill("%7B")}`],
    ["apostrophes", `urlFile: ${fill("'a'")}`],
    ["addresses", `urlFile: ${fill("https://a/waInstance1/")}`],
    ["links", `urlFile: https://${fill("a.mp ")}`],
    ["line numbers", `1 urlFile: ${fill("1\n")}`],
    ["empty lines", `# urlFile: ${fill("\n")}`],
    ["names and values", `urlFile: ${fill('"name": "a" ')}`],
    ["prompts", `> urlFile: ${fill("\n> ")}`],
    ["additions", fill("participants.add(")],
    ["additions in a line", `urlFile: ${fill('participants.add("1"); ')}`],
    ["variables", `urlFile: ${fill("participants: a, ")}`],
    ["words of Ruby", `participants: [${fill("%w[")}`],
    ["bare words", `{"urlFile": ${fill("a ")}`],
  ])("%s, very many of them, are read in a short time", (_, text) => {
    expect(isLinear(text, readIncoming)).toBe(true);
  });
});

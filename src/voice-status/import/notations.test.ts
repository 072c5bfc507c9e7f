import { describe, expect, it } from "vitest";
import { isIncoming } from "./incoming-signs.ts";
import { readIncoming } from "./read-incoming.ts";

const token = "9a8b7c6d5e4f30211203f4e5d6c7b8a99a8b7c6d5e4f302112";
const apiUrl = "https://api.green-api.com";
const address = `${apiUrl}/waInstance1101000009/sendVoiceStatus/${token}`;
const body = {
  urlFile: "https://cdn.example/spring sale.mp3",
  fileName: "spring sale.mp3",
  backgroundColor: "#54C265",
  participants: ["79120000011@c.us", "447700900123@c.us"],
};
const changes = {
  audioUrl: "https://cdn.example/spring%20sale.mp3",
  fileName: body.fileName,
  backgroundColor: "#54C265",
  everyone: false,
  recipients: body.participants,
};
const json = JSON.stringify(body);
const pretty = JSON.stringify(body, null, 2);
const instance = { idInstance: "1101000009", apiUrl, apiTokenInstance: token };
const [urlFile, name, color, [one, two]] = [
  body.urlFile,
  body.fileName,
  body.backgroundColor,
  body.participants,
];
const slashed = (text: string) => text.replace(/["\\]/g, "\\$&");
const doubled = (text: string) => text.replaceAll('"', '""');

describe("a command is read completely, in any quotes and from any source", () => {
  it.each<[string, string]>([
    [
      "carets at line ends, single quotes",
      `curl -X POST '${address}' ^\r\n -H 'Accept: */*' ^\r\n -d '${json}'`,
    ],
    [
      "backslashes before the quotes within single ones",
      `curl.exe '${address}' -d '${slashed(json)}'`,
    ],
    ["quotes doubled for the command prompt", `curl "${address}" --data-raw "${doubled(json)}"`],
    [
      "a caret before each quote",
      `curl "${address}" -d ^"${slashed(json).replaceAll('"', '^"')}^"`,
    ],
    [
      "backslashes at the ends of lines within the body",
      `curl -d '${pretty.replaceAll("\n", " \\ \n")}' '${address}'`,
    ],
    [
      "the same in one line, as Swagger writes it",
      `curl -X 'POST' \\ '${address}' \\ -H 'accept: application/json' \\ -d '${pretty}'`,
    ],
    [
      "smart quotes and long dashes",
      `curl —location —request POST ‘${address}’ –d ‘${json.replaceAll('"', "”")}’`,
    ],
    [
      "angle quotes",
      `curl —-location «${address}» —data ‘${json.replace('"', "“").replace('"', "”")}’`.replace(
        "—-",
        "—",
      ),
    ],
    ["spaces that do not break", `curl\u00A0--location '${address}' \\\n\u00A0--data '${json}'`],
    [
      "PowerShell's backticks, which leave spaces outside of the quotes of other shells",
      `curl.exe -X POST "${address}" -d "${json.replaceAll('"', '`"')}"`,
    ],
    [
      "its backticks with backslashes",
      `curl.exe -X POST "${address}" -d "${json.replaceAll('"', '\\`"')}"`,
    ],
    ["quotes that are not escaped", `curl -X POST "${address}" -d "${json}"`],
    ["a prompt of PowerShell", `PS C:\\Users\\me> curl.exe '${address}' -d '${slashed(json)}'`],
    ["a prompt of the command prompt", `C:\\Users\\me> curl "${address}" -d "${slashed(json)}"`],
    ["a prompt with a name", `me@host:~/studio$ curl '${address}' -d '${json}'`],
    [
      "the prompts of a command that goes on",
      `$ curl '${address}' \\\n> -H 'Accept: */*' \\\n> -d '${json}'`,
    ],
    ["numbers of lines", `1  curl '${address}' \\\n2    -H 'Accept: */*' \\\n3    -d '${json}'`],
    ["HTML's entities", `curl '${address}' -d '${json.replaceAll('"', "&quot;")}'`],
    [
      "a form",
      `curl '${address}' -d 'urlFile=${encodeURIComponent(urlFile)}&fileName=${encodeURIComponent(name)}&backgroundColor=%2354C265&participants=${encodeURIComponent(JSON.stringify(body.participants))}'`,
    ],
    [
      "a field for each option",
      `curl '${address}' --data-urlencode 'urlFile=${urlFile}' --data-urlencode 'fileName=${name}' --data-urlencode 'backgroundColor=#54C265' --data-urlencode 'participants=${JSON.stringify(body.participants)}'`,
    ],
  ])("%s", (_, text) => {
    expect(isIncoming(text)).toBe(true);
    expect(readIncoming(text)).toEqual({ source: "curl", changes, instance, remarks: [] });
  });
});

describe("a program is read in any language", () => {
  const list = `"${one}", "${two}"`;
  it.each<[string, string]>([
    [
      "JavaScript, fetch",
      `fetch("${address}", {\n  method: 'POST',\n  body: JSON.stringify({ urlFile: '${urlFile}', fileName: '${name}', backgroundColor: '${color}', participants: ['${one}', '${two}'] }),\n});`,
    ],
    [
      "Chrome's copy as fetch",
      `fetch("${address}", {\n  "headers": { "accept": "*/*" },\n  "body": ${JSON.stringify(json)},\n  "method": "POST"\n});`,
    ],
    [
      "axios",
      `axios.post(\`${address}\`, {\n  urlFile: "${urlFile}", // the link\n  fileName: "${name}",\n  backgroundColor: "${color}",\n  participants: [${list}],\n})`,
    ],
    [
      "XMLHttpRequest",
      `const xhr = new XMLHttpRequest();\nxhr.open("POST", "${address}");\nxhr.send('${json}');`,
    ],
    ["jQuery", `$.ajax({ url: "${address}", type: "POST", data: "${slashed(json)}" });`],
    [
      "Python, requests",
      `import requests\n\nurl = "${address}"\npayload = {'urlFile': '${urlFile}', 'fileName': '${name}', 'backgroundColor': '${color}', 'participants': ['${one}', '${two}'], }\nresponse = requests.post(url, json=payload, verify=True)`,
    ],
    [
      "Python, a text",
      `url = "${address}"\npayload = "${slashed(pretty).replaceAll("\n", "\\r\\n")}"`,
    ],
    ["Python, three quotes", `url = "${address}"\npayload = """\n${pretty}\n"""`],
    [
      "Python, keywords",
      `post("${address}")\nsend(urlFile="${urlFile}", fileName="${name}", backgroundColor="${color}", participants=[${list}])`,
    ],
    [
      "PHP, array",
      `<?php\n$url = '${address}';\n$data = array(\n  'urlFile' => '${urlFile}',\n  'fileName' => '${name}',\n  'backgroundColor' => '${color}',\n  'participants' => array('${one}', '${two}')\n);`,
    ],
    [
      "PHP, short array",
      `$client->post('${address}', ['json' => ['urlFile' => '${urlFile}', 'fileName' => '${name}', 'backgroundColor' => '${color}', 'participants' => ['${one}', '${two}']]]);`,
    ],
    [
      "PHP, object",
      `$url = "${address}";\n$body->urlFile = '${urlFile}';\n$body->fileName = '${name}';\n$body->backgroundColor = '${color}';\n$body->participants = ['${one}', '${two}'];`,
    ],
    [
      "Ruby",
      `uri = URI("${address}")\nbody = { urlFile: "${urlFile}", "fileName" => "${name}", :backgroundColor => '${color}', participants: ["${one}", '${two}'] }`,
    ],
    [
      "Go, map",
      `url := "${address}"\nbody := map[string]interface{}{\n\t"urlFile": "${urlFile}",\n\t"fileName": "${name}",\n\t"backgroundColor": "${color}",\n\t"participants": []string{${list}},\n}`,
    ],
    [
      "Go, structure",
      `url := "${address}"\nbody := VoiceStatus{URLFile: "${urlFile}", FileName: "${name}", BackgroundColor: "${color}", Participants: []string{${list}}}`,
    ],
    ["Go, raw text", `url := "${address}"\npayload := strings.NewReader(\`${pretty}\`)`],
    [
      "Rust",
      `let body = json!({ "urlFile": "${urlFile}", "fileName": "${name}", "backgroundColor": "${color}", "participants": [${list}] });\nclient.post("${address}").json(&body).send().await?;`,
    ],
    [
      "Rust, structure",
      `let body = Status { url_file: "${urlFile}".to_string(), file_name: String::from("${name}"), background_color: "${color}".into(), participants: vec!["${one}".into(), "${two}".into()] };\npost("${address}")`,
    ],
    [
      "Kotlin",
      `val url = "${address}"\nval body = mapOf("urlFile" to "${urlFile}", "fileName" to "${name}", "backgroundColor" to "${color}", "participants" to listOf(${list}))`,
    ],
    [
      "Kotlin, JSONObject",
      `val url = "${address}"\nval json = JSONObject().apply {\n  put("urlFile", "${urlFile}")\n  put("fileName", "${name}")\n  put("backgroundColor", "${color}")\n  put("participants", JSONArray(listOf(${list})))\n}`,
    ],
    [
      "Java, map",
      `String url = "${address}";\nMap<String, Object> body = Map.of("urlFile", "${urlFile}", "fileName", "${name}", "backgroundColor", "${color}", "participants", List.of(${list}));`,
    ],
    [
      "Java, a text in lines",
      `String url = "${address}";\nString body = "{" +\n  "\\"urlFile\\": \\"${urlFile}\\"," +\n  "\\"fileName\\": \\"${name}\\"," +\n  "\\"backgroundColor\\": \\"${color}\\", " +\n  "\\"participants\\": [\\"${one}\\", \\"${two}\\"]}";`,
    ],
    [
      "Java, StringBuilder",
      `url = "${address}";\nsb.append("{\\"urlFile\\":\\"${urlFile}\\",");\nsb.append("\\"fileName\\":\\"${name}\\",\\"backgroundColor\\":\\"${color}\\",");\nsb.append("\\"participants\\":[\\"${one}\\",");\nsb.append("\\"${two}\\"]}");`,
    ],
    ["Java, text block", `var url = "${address}";\nvar body = """\n    ${json}\n    """;`],
    [
      "Java, builder",
      `post("${address}", Status.builder().urlFile("${urlFile}").fileName("${name}").backgroundColor("${color}").participants(List.of(${list})).build());`,
    ],
    [
      "C#, anonymous type",
      `var url = "${address}";\nvar body = new { urlFile = "${urlFile}", fileName = "${name}", backgroundColor = "${color}", participants = new[] { ${list} } };`,
    ],
    [
      "C#, dictionary",
      `var url = "${address}";\nvar body = new Dictionary<string, object> {\n  ["urlFile"] = "${urlFile}",\n  { "fileName", "${name}" },\n  ["backgroundColor"] = "${color}",\n  { "participants", new List<string> { ${list} } }\n};`,
    ],
    [
      "C#, verbatim text",
      `var url = "${address}";\nvar content = new StringContent(@"${doubled(json)}", null, "application/json");`,
    ],
    ["C#, raw text", `var url = "${address}";\nvar content = """\n${pretty}\n""";`],
    [
      "C#, formatted text",
      `var url = "${address}";\nvar text = $"{{\\"urlFile\\": \\"${urlFile}\\", \\"fileName\\": \\"${name}\\", \\"backgroundColor\\": \\"${color}\\", \\"participants\\": [\\"${one}\\", \\"${two}\\"]}}";`,
    ],
    [
      "C++, pairs",
      `url = "${address}"; json body = { {"urlFile", "${urlFile}"}, {"fileName", "${name}"}, {"backgroundColor", "${color}"}, {"participants", {${list}}} };`,
    ],
    [
      "Python, texts that follow each other",
      `url = "${address}"\npayload = ('{"urlFile": "${urlFile.slice(0, 20)}'\n    '${urlFile.slice(20)}", "fileName": "${name}", '\n    '"backgroundColor": "${color}", "participants": [${list}]}')`,
    ],
    [
      "Python, a value of texts that follow each other",
      `url = "${address}"\npayload = {"urlFile": "${urlFile.slice(0, 20)}"\n    f"${urlFile.slice(20)}", "fileName": "${name}", "backgroundColor": "${color}", "participants": [${list}]}`,
    ],
    [
      "C, texts that follow each other",
      `char *url = "${address}";\nchar *body = "{\\"urlFile\\": \\"${urlFile.slice(0, 20)}"\n  "${urlFile.slice(20)}\\", \\"fileName\\": \\"${name}\\","\n  "\\"backgroundColor\\": \\"${color}\\", \\"participants\\": [\\"${one}\\", \\"${two}\\"]}";`,
    ],
    ["C++, raw text", `auto url = "${address}";\nauto body = R"(${json})";`],
    ["VBA", `URL = "${address}"\nRequestBody = "${doubled(json)}"\nhttp.Send RequestBody`],
    [
      "VBA in lines",
      `URL = "${address}"\nBody = "{""urlFile"":""${urlFile}""," & _\n  """fileName"":""${name}"",""backgroundColor"":""${color}""," & _\n  """participants"":[""${one}"",""${two}""]}"`,
    ],
    [
      "PowerShell, hash table",
      `$body = @{\n  urlFile = '${urlFile}'\n  fileName = "${name}"\n  backgroundColor = '${color}'\n  participants = @('${one}', '${two}')\n} | ConvertTo-Json\nInvoke-RestMethod -Method Post -Uri '${address}' -Body $body`,
    ],
    [
      "PowerShell, hash table in a line",
      `irm '${address}' -Method Post -Body (@{ urlFile='${urlFile}'; fileName='${name}'; backgroundColor='${color}'; participants=@('${one}','${two}') } | ConvertTo-Json)`,
    ],
    [
      "PowerShell, here-string",
      `$body = @'\n${pretty}\n'@\nInvoke-RestMethod "${address}" -Method Post -Body $body`,
    ],
    [
      "PowerShell, here-string with double quotes",
      `$body = @"\n${pretty}\n"@\nInvoke-RestMethod "${address}" -Method Post -Body $body`,
    ],
    [
      "PowerShell, backticks",
      `Invoke-WebRequest -Uri "${address}" -Method POST -Body "${json.replaceAll('"', '`"')}"`,
    ],
    [
      "Swift",
      `let url = "${address}"\nlet body: [String: Any] = ["urlFile": "${urlFile}", "fileName": "${name}", "backgroundColor": "${color}", "participants": [${list}]]`,
    ],
    [
      "Objective-C",
      `NSString *url = @"${address}";\nNSDictionary *body = @{ @"urlFile": @"${urlFile}", @"fileName": @"${name}", @"backgroundColor": @"${color}", @"participants": @[ @"${one}", @"${two}" ] };`,
    ],
    [
      "Dart",
      `http.post(Uri.parse('${address}'), body: jsonEncode(<String, dynamic>{'urlFile': '${urlFile}', 'fileName': '${name}', 'backgroundColor': '${color}', 'participants': <String>['${one}', '${two}']}));`,
    ],
    [
      "Lua",
      `local url = "${address}"\nlocal body = { urlFile = "${urlFile}", ["fileName"] = "${name}", backgroundColor = "${color}", participants = { ${list} } }`,
    ],
    [
      "Perl",
      `$ua->post('${address}', json => { urlFile => '${urlFile}', fileName => '${name}', backgroundColor => '${color}', participants => ['${one}', '${two}'] });`,
    ],
    [
      "R",
      `POST("${address}", body = list(urlFile = "${urlFile}", fileName = "${name}", backgroundColor = "${color}", participants = c(${list})))`,
    ],
    [
      "1C",
      `Адрес = "${address}";\nТело = Новый Структура;\nТело.Вставить("urlFile", "${urlFile}");\nТело.Вставить("fileName", "${name}");\nТело.Вставить("backgroundColor", "${color}");\nТело.Вставить("participants", Новый Массив("${one}", "${two}"));`,
    ],
    ["wget", `wget --header 'Accept: */*' --post-data='${json}' '${address}'`],
    [
      "HTTPie",
      `http POST ${address} urlFile='${urlFile}' fileName='${name}' backgroundColor='${color}' participants:='${JSON.stringify(body.participants)}'`,
    ],
    [
      "HTTPie, whole words quoted",
      `http POST ${address} 'urlFile=${urlFile}' 'fileName=${name}' 'backgroundColor=${color}' 'participants:=${JSON.stringify(body.participants)}'`,
    ],
    [
      "a Postman collection",
      JSON.stringify(
        {
          item: [
            {
              name: "Voice",
              request: {
                method: "POST",
                body: { mode: "raw", raw: pretty },
                url: { raw: address, host: [apiUrl] },
              },
            },
          ],
        },
        null,
        2,
      ),
    ],
    [
      "a HAR file",
      JSON.stringify({
        log: {
          entries: [
            {
              request: {
                method: "POST",
                url: address,
                headers: [{ name: "accept", value: "*/*" }],
                postData: { mimeType: "application/json", text: json },
              },
            },
          ],
        },
      }),
    ],
    [
      "Insomnia",
      `- url: ${address}\n  method: POST\n  body:\n    mimeType: application/json\n    text: |-\n      ${json}`,
    ],
    ["Bruno", `post {\n  url: ${address}\n  body: json\n}\n\nbody:json {\n${pretty}\n}`],
    ["REST Client", `POST ${address}\nContent-Type: application/json\n\n${pretty}`],
    [
      "YAML",
      `url: ${address}\nurlFile: ${urlFile}\nfileName: ${name}\nbackgroundColor: "${color}"\nparticipants: ["${one}", "${two}"]`,
    ],
  ])("%s", (_, text) => {
    expect(isIncoming(text)).toBe(true);
    expect(readIncoming(text)).toMatchObject({ changes, instance, remarks: [] });
  });
});

describe("a request that cannot be read is still recognised, with its instance", () => {
  it.each<[string, string]>([
    [
      "GREEN-API's library for Python",
      `greenAPI = API.GreenAPI("1101000009", "${token}")\ngreenAPI.statuses.sendVoiceStatus("${urlFile}", "${name}" "${color}")`,
    ],
    [
      "for JavaScript",
      `const restAPI = whatsAppClient.restAPI({ idInstance: "1101000009", apiTokenInstance: "${token}" });\nawait restAPI.status.sendVoiceStatus(link, name);`,
    ],
    [
      "for PHP",
      `$greenApi = new GreenApiClient('1101000009', '${token}');\n$result = $greenApi->statuses->sendVoiceStatus($link, $name);`,
    ],
    [
      "for Go",
      `GreenAPI := greenapi.GreenAPI{IDInstance: "1101000009", APITokenInstance: "${token}"}\nresponse, err := GreenAPI.Status().SendVoice(link, name)`,
    ],
    [
      "for Java",
      `GreenApi greenApi = new GreenApi(restTemplate, "${apiUrl}", "${apiUrl}", "1101000009", "${token}");\ngreenApi.statuses.sendVoiceStatus(status);`,
    ],
    [
      "for C#",
      `var greenApi = new GreenAPI("1101000009", "${token}");\ngreenApi.Statuses.SendVoiceStatus(link, name);`,
    ],
    [
      "for 1C",
      `ПараметрыДоступа = OPI_GreenAPI.ПолучитьПараметрыДоступа("${apiUrl}", "${apiUrl}", "1101000009", "${token}");`,
    ],
    ["settings", `ID_INSTANCE=1101000009\nAPI_TOKEN_INSTANCE=${token}`],
    ["a request without a body", `POST ${address.slice(8)}`],
    ["a call without a body", `Invoke-RestMethod -Method Post -Uri "${address}" -Body $body`],
  ])("%s", (_, text) => {
    expect(isIncoming(text)).toBe(true);
    expect(readIncoming(text)).toEqual({
      source: "code",
      changes: {},
      instance,
      remarks: [{ kind: "body-not-found" }],
    });
  });

  it("variables are not values", () => {
    const text = `post("${address}", { urlFile: link, fileName: file.name, participants })`;
    expect(readIncoming(text)).toMatchObject({ changes: {}, instance });
  });
});

describe("the place of an instance may be empty", () => {
  it.each([
    "https://api.green-api.com/waInstance<Your idInstance>/sendVoiceStatus/<Your apiTokenInstance>",
    "{{apiUrl}}/waInstance{{idInstance}}/sendVoiceStatus/{{apiTokenInstance}}",
    "https://{{host}}/waInstance1101000009/sendVoiceStatus/token",
    "https://api.green-api.com/waInstanceYOUR_ID_INSTANCE/sendVoiceStatus/YOUR_API_TOKEN_INSTANCE",
    "https://api.green-api.com/waInstance{idInstance}/sendVoiceStatus/{apiTokenInstance}",
    "https://api.green-api.com/waInstance:idInstance/sendVoiceStatus/:token",
    "$API_URL/waInstance$ID_INSTANCE/sendVoiceStatus/$TOKEN",
  ])("%s", (open) => {
    expect(readIncoming(`curl '${open}' -d '${json}'`)).toEqual({
      source: "curl",
      changes,
      instance: undefined,
      remarks: [],
    });
  });
});

it("placeholders are not values", () => {
  for (const open of ["<chatId>", "{{number}}@c.us"]) {
    const text = JSON.stringify({ ...body, urlFile: "{{link}}", participants: [open, one] });
    expect(readIncoming(text)).toMatchObject({
      changes: { everyone: false, recipients: [one] },
      remarks: [
        { kind: "value", name: "urlFile" },
        { kind: "recipients", count: 1 },
      ],
    });
  }
});

describe("the address of a call alone", () => {
  it("gives the instance", () => {
    expect(isIncoming(` ${address}\n`)).toBe(true);
    expect(readIncoming(` ${address}\n`)).toEqual({
      source: "address",
      changes: {},
      instance,
      remarks: [],
    });
  });

  it("with another method gets a remark, and on another host gives nothing", () => {
    const download = address.replace("sendVoiceStatus", "downloadFile");
    expect(isIncoming(download)).toBe(true);
    expect(readIncoming(download)).toMatchObject({
      instance,
      remarks: [{ kind: "method", name: "downloadFile" }],
    });
    expect(readIncoming(address.replace("green-api.com", "evil.example"))).toBe(
      "nothing-understood",
    );
  });
});

describe("a text for a field is not a request", () => {
  it.each([
    "https://files.example/voice.mp3",
    "https://files.example/curl/urlFile.mp3?participants=5&fileName=a.mp3#backgroundColor=1",
    "http://files.example/sendVoiceStatus.mp3",
    "https://files.example/call?urlFile=https://cdn.example/a.mp3",
    "https://files.example/waInstances/list.mp3",
    "https://api.telegram.org/file/bot1:AA/voice/file_1.oga",
    "sendVoiceStatus.mp3",
    "urlFile.mp3",
    "curling.mp3",
    "Participants of the meeting.mp3",
    "fileName",
    "#54C265",
    "+7 912 000-00-11, +44 7700 900123",
    "79120000011@c.us\n447700900123@c.us",
    "Name;Phone\nIvan;+7 912 000-00-11",
    "name,participants\nIvan,12",
    "participants: Ivan, +7 912 000-00-11",
    "",
  ])("%j", (text) => {
    expect(isIncoming(text)).toBe(false);
  });
});

it("nothing that is shown contains a token", () => {
  const named = `{"${token}": 1, "fileName": "${token}.mp3", "participants": ["${token}"]}`;
  const texts = [
    named,
    `curl --${token} '${address}' -H '${token}: x' -d '${named}'`,
    address.replace("sendVoiceStatus", "a"),
  ];
  for (const text of texts) {
    const incoming = readIncoming(text);
    if (typeof incoming === "string") throw new Error(incoming);
    expect(JSON.stringify({ ...incoming, instance: undefined })).not.toContain(token.slice(0, 20));
  }
});

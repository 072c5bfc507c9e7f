import { describe, expect, test } from "vitest";
import { fromJsonFile, toCsvFile, toJsonFile } from "./history-file.ts";
import { packViewers } from "./packed-viewers.ts";
import { isListLost, recipientCountOf, type SendRecord } from "./record.ts";

function record(change: Partial<SendRecord> = {}, fileName = "a.mp3"): SendRecord {
  return {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: Date.UTC(2026, 10, 23, 12),
    request: { urlFile: "https://a.example/a.mp3", fileName, participants: ["79123456789@c.us"] },
    state: "read",
    idMessage: "3EB0C767D097B7C7C030",
    ...change,
  };
}

describe("a JSON file", () => {
  test("gives back what was written", () => {
    const records = [record(), record({ id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2E" }, 'it\'s "ü", \n.mp3')];
    expect(fromJsonFile(toJsonFile(records))).toMatchObject({ records, refused: 0 });
  });

  test("gives back the viewers, as far as they can be understood", () => {
    const packed = packViewers([
      { chatId: "79123456789@c.us", step: "read", at: Date.UTC(2026, 10, 23, 13) },
    ]);
    const text = toJsonFile([record()], () => packed);
    const viewers = new Map([[record().id, packed]]);
    expect(fromJsonFile(text)?.viewers).toEqual(viewers);
    const hostile = text.replace('"viewers": {', '"viewers": {"__proto__": 5, "x": "<script>",');
    expect(fromJsonFile(hostile)).toMatchObject({ records: [record()], viewers });
    expect(fromJsonFile(toJsonFile([record()]))?.viewers.size).toBe(0);
  });

  test("has overridden checks under the names of version 1", () => {
    const overriddenChecks = [{ name: "link-missing", detail: "404" }];
    const text = toJsonFile([record({ overriddenChecks })]);
    expect(JSON.parse(text).records[0].despite).toEqual([{ name: "link-missing", word: "404" }]);
    expect(fromJsonFile(text)?.records).toEqual([record({ overriddenChecks })]);
  });

  test("may have bad rows, which are counted and left out", () => {
    const text = toJsonFile([record()]).replace(
      '"records": [',
      '"records": [null, 5, {"version": 999}, {"id": "x"},',
    );
    expect(fromJsonFile(text)).toMatchObject({ records: [record()], refused: 4 });
  });

  test("loses its tokens when it is read", () => {
    const request = {
      urlFile: `https://api.telegram.org/file/bot123456:AAE-secret/a.oga`,
      fileName: "a",
    };
    const [read] = fromJsonFile(toJsonFile([record({ request })]))?.records ?? [];
    expect(read?.request.urlFile).toBe("https://api.telegram.org/file/bot***/a.oga");
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "<html>"],
    ["half a file", toJsonFile([record()]).slice(0, -5)],
    ["another format", '{"format":"chat","version":1,"records":[]}'],
    ["a later version", '{"format":"voice-status-history","version":2,"records":[]}'],
    ["a list", "[]"],
    ["nesting of 100,000 levels", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
  ])("that is %s is refused", (_, text) => {
    expect(fromJsonFile(text)).toBeNull();
  });

  test("cannot change the prototype of objects", () => {
    const polluted = JSON.stringify(record()).replace(
      "{",
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const text = `{"format":"voice-status-history","version":1,"records":[${polluted}]}`;
    const [read] = fromJsonFile(text)?.records ?? [];
    expect(read).toEqual(record());
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect((read as unknown as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("contains a list of recipients once if many records share it", () => {
    const participants = Array.from(
      { length: 10_000 },
      (_, index) => `${79120000000 + index}@c.us`,
    );
    const request = { urlFile: "https://a.example/a.mp3", fileName: "a.mp3", participants };
    const records = Array.from({ length: 50 }, (_, index) =>
      record({ id: `01JZ8W3Q4T5V6X7Y8Z9A0B1C${index + 10}`, request }),
    );
    const text = toJsonFile(records);
    expect(text.length).toBeLessThan(150_000);
    expect(fromJsonFile(text)).toMatchObject({ records, refused: 0 });
  });

  test("that lost a list does not make its record one for everyone", () => {
    const participants = ["1", "2", "3", "4", "5"].map((end) => `7912000000${end}@c.us`);
    const request = { urlFile: "https://a.example/a.mp3", fileName: "a.mp3", participants };
    const text = toJsonFile([record({ request })]).replace(
      /"recipientLists": \[[^\]]*\]/,
      '"recipientLists": []',
    );
    const [read = record()] = fromJsonFile(text)?.records ?? [];
    expect(recipientCountOf(read)).toBe(5);
    expect(isListLost(read)).toBe(true);
  });

  test("never contains a send that is under way", () => {
    const [read] = fromJsonFile(toJsonFile([record({ state: "sending" })]))?.records ?? [];
    expect(read?.state).toBe("unknown");
  });
});

describe("a CSV file", () => {
  test("has a header and a line for each record", () => {
    const lines = toCsvFile([record(), record()], ",").split("\r\n");
    expect(lines[0]).toContain("time,state,idMessage,");
    expect(lines).toHaveLength(4);
  });

  test("disarms formulas", () => {
    expect(toCsvFile([record({}, "=1+1")], ",")).toContain(`,"'=1+1",`);
  });

  test("gives the number of recipients if a cell cannot hold their list", () => {
    const participants = Array.from({ length: 1_001 }, (_, index) => `${79120000000 + index}@c.us`);
    const many = record({
      request: { urlFile: "https://a.example/a", fileName: "a", participants },
    });
    const text = toCsvFile([many], ",");
    expect(text).toContain(",recipientCount,recipients,");
    expect(text).toContain(",1001,,");
  });

  test("says everyone if there are no recipients", () => {
    const everyone = record({ request: { urlFile: "https://a.example/a", fileName: "a" } });
    expect(toCsvFile([everyone], ",")).toContain(",everyone,");
  });
});

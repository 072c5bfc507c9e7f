import { describe, expect, it } from "vitest";
import { isLinear } from "../../../lib/cpu-time.ts";
import { readNumber } from "./read-number.ts";
import type { Written } from "./read-list.ts";
import { readPaste } from "./read-paste.ts";
import { type Table, takeFromTable } from "./table.ts";

/** The recipients of a paste if nobody corrects the table. */
const read = (text: string, country = "RU"): Written & { table?: Table } => {
  const reader = (cell: string) => readNumber(cell, country);
  const paste = readPaste(text, reader);
  if ("list" in paste) return paste.list;
  return { ...takeFromTable(paste.table, paste.table.roles, reader), ...paste };
};
const two = ["8 912 345-67-89", "+44 20 7946 0958"];

/** The titles of the columns with this role. */
function columns(text: string, role: "number" | "name") {
  const { table } = read(text);
  return table?.titles.filter((_, index) => table.roles[index] === role);
}

describe("the phone column of a table is found", () => {
  it.each([
    [
      "tabs, as a spreadsheet copies",
      "Name\tPhone\r\nIvan\t8 912 345-67-89\r\nAnn\t+44 20 7946 0958",
    ],
    ["semicolons", "Phone;City\n8 912 345-67-89;Omsk\n+44 20 7946 0958;London"],
    ["commas and quotes", 'City,Phone\n"Omsk, RU",8 912 345-67-89\n"York ""N""",+44 20 7946 0958'],
    ["bars", "Phone|City\n8 912 345-67-89|Omsk\n+44 20 7946 0958|London"],
    [
      "line breaks in a cell",
      '"City\nof birth";Phone\n"Om\nsk";8 912 345-67-89\nYork;+44 20 7946 0958',
    ],
    [
      "ids of the same form beside it",
      "ID\tPhone\n4512345678\t8 912 345-67-89\n9012345678\t+44 20 7946 0958",
    ],
    [
      "dates and sums",
      "Date;Sum;Phone\n2026-01-15;1000.00;8 912 345-67-89\n2026-01-16;9.50;+44 20 7946 0958",
    ],
    ["a line for Excel", "sep=;\nPhone;City\n8 912 345-67-89;Omsk\n+44 20 7946 0958;London"],
    [
      "a title above",
      "Customers of May;\n;\nPhone;City\n8 912 345-67-89;Omsk\n+44 20 7946 0958;York",
    ],
    [
      "words around its numbers",
      "Phone;City\nтел. 8 912 345-67-89 (Анна);Omsk\n+44 20 7946 0958;York",
    ],
  ])("%s", (_, text) => {
    expect(read(text).pieces).toEqual(two);
    expect(columns(text, "number")).toEqual(["Phone"]);
  });

  it.each([
    ["headers that only sound like others", "Покупатель;Длинный телефон\nИван;8 912 345-67-89"],
    [
      "numbers of another country than is chosen",
      "Name;Phone\nAnn;020 7946 0958\nBob;020 7946 0959",
    ],
  ])("%s", (_, text) => {
    expect(columns(text, "number")).toHaveLength(1);
    expect(columns(text, "number")?.[0]).toMatch(/тел|Phone/);
  });

  it("without a header, by the content of its cells", () => {
    const text = "Ivan, 8 912 345-67-89\nAnn, +44 20 7946 0958";
    expect(read(text).pieces).toEqual(two);
    expect(columns(text, "number")).toEqual([2]);
    expect(columns(text, "name")).toEqual([1]);
  });

  it("by the tabs of most lines; a number on a line of its own is taken as well", () => {
    const text = "Name\tPhone\nIvan\t8 912 345-67-89\n+44 20 7946 0958, 12345";
    expect(columns(text, "name")).toEqual(["Name"]);
    expect(read(text)).toMatchObject({ pieces: [...two, "12345"], wordsOnly: 0 });
  });

  it("in Russian: bad numbers are kept, and rows without a number are counted", () => {
    const text =
      "Имя;Телефон\nИван;8 912 345-67-89\nПётр;нет\nОля;\nАнна;+44 20 7946 0958\nЯна;112 112";
    expect(read(text)).toMatchObject({ pieces: [...two, "112 112"], wordsOnly: 2 });
    expect(columns(text, "number")).toEqual(["Телефон"]);
  });

  it("with two numbers in one cell", () => {
    expect(read('Phone;City\n"8 912 345-67-89, +44 20 7946 0958";Omsk').pieces).toEqual(two);
    expect(read('Phone;City\n"8 912 345-67-89\n+44 20 7946 0958";Omsk').pieces).toEqual(two);
    expect(read("Phone,City\n8 912 345-67-89 ::: +44 20 7946 0958,Omsk").pieces).toEqual(two);
    expect(read("Phone,City\n8 912 345-67-89/+44 20 7946 0958,Omsk").pieces).toEqual(two);
    expect(read("Phone,City\n8 912 345-67-89 / +44 20 7946 0958,Omsk").pieces).toEqual(two);
  });
});

describe("all phone columns are read", () => {
  const contacts = [
    "First Name,Last Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value",
    "Ivan,Petrov,Mobile,8 912 345-67-89,Work,+44 20 7946 0958",
    "Ann,,Mobile,+44 20 7946 0959 ::: +44 20 7946 0960,,",
  ].join("\n");

  it("row by row, with the names of their rows", () => {
    const { pieces, names } = read(contacts);
    expect(pieces).toEqual([...two, "+44 20 7946 0959", "+44 20 7946 0960"]);
    expect(columns(contacts, "number")).toEqual(["Phone 1 - Value", "Phone 2 - Value"]);
    expect(columns(contacts, "name")).toEqual(["First Name", "Last Name"]);
    expect(pieces.map((piece) => names.get(piece))).toEqual([
      "Ivan Petrov",
      "Ivan Petrov",
      "Ann",
      "Ann",
    ]);
  });

  it("also one recognised by its signs", () => {
    const text = "Name,Mobile,Second\nAnn,+44 20 7946 0958,+44 20 7946 0959";
    expect(columns(text, "number")).toEqual(["Mobile", "Second"]);
  });

  it.each([
    ["Teléfono;Móvil", 2],
    ["Телефон;Мама", 2],
    ["Телефон;Номер паспорта", 1],
    ["Телефон;Fax", 1],
    ["Телефон;Home Fax", 1],
    ["Телефон;Номер заказа", 2],
  ])("%s: %i", (header, count) => {
    const text = `Name;${header}\nAnn;8 912 345-67-89;8 912 345-67-80`;
    expect(columns(text, "number")).toHaveLength(count);
  });

  it("with the calling code in another column", () => {
    const text =
      "Name,Country code,Phone\nBob,1,2025550103\nAnn,44,020 7946 0958\nEve,,+33612345678";
    const { pieces } = read(text);
    expect(pieces).toEqual(["+1 2025550103", "+44 020 7946 0958", "+33612345678"]);
    expect(pieces.map((piece) => readNumber(piece, "RU"))).toMatchObject(
      ["12025550103", "442079460958", "33612345678"].map((digits) => ({
        chatId: `${digits}@c.us`,
      })),
    );
  });

  it("but not a column of ids beside them, without headers", () => {
    expect(columns("1000234567;79120000001;Иван\n1000234568;79120000002;Анна", "number")).toEqual([
      2,
    ]);
  });

  it("for several people in a row, each with their own name", () => {
    const { pieces, names } = read("Имя;Телефон;Имя;Телефон\nИван;79120000001;Анна;79120000002");
    expect(pieces.map((piece) => names.get(piece))).toEqual(["Иван", "Анна"]);
  });

  it("also one that is filled further below", () => {
    const rows = Array.from({ length: 300 }, (_, index) => `A${index};+7912000${1000 + index};`);
    const text = ["Name;Phone;Mobile", ...rows, "Z;;+44 20 7946 0958"].join("\n");
    expect(columns(text, "number")).toEqual(["Phone", "Mobile"]);
    expect(read(text).pieces).toHaveLength(301);
  });
});

describe("a list is not a table", () => {
  it.each([
    ["a column", "8 912 345-67-89\n+44 20 7946 0958"],
    ["a column with its header", "Телефон\r\n8 912 345-67-89\r\n+44 20 7946 0958"],
    ["a line", "8 912 345-67-89, +44 20 7946 0958"],
    ["lines that end in a comma", "8 912 345-67-89,\n+44 20 7946 0958,"],
    ["a grid of numbers", "8 912 345-67-89\t+44 20 7946 0958\n\t"],
    ["a column with a line for Excel", "sep=,\r\nPhone\r\n8 912 345-67-89\r\n+44 20 7946 0958"],
    ["numbered lines", "1. 8 912 345-67-89\n2. +44 20 7946 0958"],
    ["lines with words", "Иван 8 912 345-67-89\nАнна +44 20 7946 0958"],
  ])("%s", (_, text) => {
    expect(read(text)).toMatchObject({ pieces: two, wordsOnly: 0 });
    expect(read(text).table).toBeUndefined();
  });
});

describe("numbers that a spreadsheet has spoiled", () => {
  it.each([
    ["in a column", "Телефон\n7,91234E+10\n7,9E+10\n", ["7,91234E+10", "7,9E+10"]],
    [
      "in a table",
      "nome;telefone\nJessica;5,58199E+12\nBea;5,582E+12",
      ["5,58199E+12", "5,582E+12"],
    ],
    ["in a line", "7,91234E+10, 7,9E+10", ["7,91234E+10", "7,9E+10"]],
  ])("give one entry for each cell, %s", (_, text, pieces) => {
    expect(read(text).pieces).toEqual(pieces);
    for (const piece of pieces) {
      expect(readNumber(piece, "RU")).toMatchObject({ problem: "rounded", text: piece });
    }
  });

  it.each([
    [
      "decimal commas",
      "Имя;Телефон\nА;79120000001,00\nБ;79120000002,0",
      ["79120000001", "79120000002"],
    ],
    [
      "commas of thousands",
      'name,phone\nAnn,"79,120,000,001"\nBob,"79,120,000,002"',
      ["79120000001", "79120000002"],
    ],
    [
      "all digits kept",
      "name,phone\nAnn,7.9120000001E10\nBob,4.47700900123E11",
      ["79120000001", "447700900123"],
    ],
  ])("%s are read", (_, text, digits) => {
    const chatIds = read(text).pieces.map((piece) => readNumber(piece, "RU"));
    expect(chatIds).toMatchObject(digits.map((number) => ({ chatId: `${number}@c.us` })));
  });
});

describe("contact cards", () => {
  it("give numbers and names, without faxes and dates", () => {
    const text = [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "FN:Ann\\, the first",
      "item1.TEL;waid=79120000001:+7 912 000-00-01",
      "TEL;TYPE=WORK,FAX:+7 495 000-00-01",
      "BDAY:1987-05-12",
      "REV:1747922601891",
      "END:VCARD",
      "BEGIN:VCARD",
      "VERSION:4.0",
      'TEL;VALUE=uri;TYPE="voice,cell":tel:+1-202-555-0102',
      "TEL;VALUE=uri:tel:+1-202-555-0103;ext=5",
      "END:VCARD",
      "BEGIN:VCARD",
      "VERSION:2.1",
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D0=B5=D1=82=D1=80=D0=BE=D0=B2;=",
      "=D0=98=D0=B2=D0=B0=D0=BD;;;",
      "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ==",
      "TEL;CELL:8-912-000-00-02",
      "item2.TEL:+7 495 000-00-02",
      "item2.X-ABLabel:_$!<HomeFAX>!$_",
      "TEL:+7 912 000-00-03, +7 912 000-00-04",
      "END:VCARD",
      "BEGIN:VCARD",
      "FN:Nobody",
      "END:VCARD",
    ].join("\r\n");
    expect(read(text)).toEqual({
      pieces: [
        "+79120000001",
        "+1-202-555-0102",
        "+1-202-555-0103 ext 5",
        "8-912-000-00-02",
        "+7 912 000-00-03",
        "+7 912 000-00-04",
      ],
      names: new Map([
        ["+79120000001", "Ann, the first"],
        ["8-912-000-00-02", "Иван Петров"],
        ["+7 912 000-00-03", "Иван Петров"],
        ["+7 912 000-00-04", "Иван Петров"],
      ]),
      wordsOnly: 1,
    });
    const mixed = read(`+79120000005\n${text}\n+79120000006`).pieces;
    expect(mixed.slice(-2)).toEqual(["+79120000005", "+79120000006"]);
  });
});

describe("numbers without a clear separator", () => {
  it.each([
    ["8 916 123-45-67 8 926 123-45-67", ["8 916 123-45-67", "8 926 123-45-67"]],
    ["8 916 1234567 8 926 1234567 Анна", ["8 916 1234567", "8 926 1234567"]],
    [
      "916 123 45 67 926 123 45 67 936 123 45 67",
      ["916 123 45 67", "926 123 45 67", "936 123 45 67"],
    ],
    ["89161234567 - 2500 руб", ["89161234567"]],
    ["8 916 123 45 - 67 Анна", ["8 916 123 45 - 67"]],
    ["12.05.1987 89161234567", ["89161234567"]],
    ["8 916 123 45 67 12.05.1987", ["8 916 123 45 67"]],
    ["+7 916 123-45-67 (WhatsApp), @anna_k", ["+7 916 123-45-67"]],
    ["anna@mail.example 8 916 123-45-67", ["8 916 123-45-67"]],
    ["89120000001 / 89120000002", ["89120000001", "89120000002"]],
    ["+79261234567+79261234568", ["+79261234567", "+79261234568"]],
    ["Иван89261234567", ["89261234567"]],
    ["https://t.me/+79261234567", ["+79261234567"]],
    ["79 123 456 789,00", ["79 123 456 789"]],
    ["79,261,234,567.00", ["79261234567"]],
    ["8 (495) 123-45-67, доб. 12", ["8 (495) 123-45-67, доб. 12"]],
    ["(11) 91234-5678 (11) 91234-5679", ["(11) 91234-5678", "(11) 91234-5679"]],
  ])("%s", (text, pieces) => {
    expect(read(text).pieces).toEqual(pieces);
  });
});

describe("lines of words", () => {
  it("give numbers and names; lines without a number are counted", () => {
    const text =
      "Группа 5:\n8 926 242 01 98 (Иван)\nтел. 8 999 105 34 24\nSam - +44 20 7946 0958\n\nспасибо!";
    const { pieces, names, wordsOnly } = read(text);
    expect(pieces).toEqual(["8 926 242 01 98", "8 999 105 34 24", "+44 20 7946 0958"]);
    expect(pieces.map((piece) => names.get(piece))).toEqual(["Иван", undefined, "Sam"]);
    expect(wordsOnly).toBe(2);
  });

  it("keep the words beside a number that needs a look", () => {
    expect(read("Иван 8 912 345\nООО Ромашка ИНН 7707083893\n+44 20 7946 0958").pieces).toEqual([
      "Иван 8 912 345",
      "ООО Ромашка ИНН 7707083893",
      "+44 20 7946 0958",
    ]);
  });

  it("without any number stay as they are, and need a look", () => {
    expect(read("Иван\nАнна")).toMatchObject({ pieces: ["Иван", "Анна"], wordsOnly: 0 });
  });

  it("may be a table of numbers and names, even a long one", () => {
    const text =
      "+79120000001, Anna\n, Boris\n79120000002, Vera, VIP\n+44 20 7946 0958 - Sam\n8 912 000-00-03 Gleb (office)\n";
    const { pieces, names } = read(text);
    expect(pieces).toEqual(["+79120000001", "79120000002", "+44 20 7946 0958", "8 912 000-00-03"]);
    expect([...names.values()]).toEqual(["Anna", "Vera", "Sam", "Gleb (office)"]);
  });
});

describe("hostile tables are read in a short time", () => {
  it.each([
    ["quotes in lines", '"\n'.repeat(200_000)],
    ["open quotes", `${'a"'.repeat(300_000)}\n${'",'.repeat(200_000)}`],
    ["columns without end", `${"1,".repeat(200_000)}\n${"1,".repeat(200_000)}`],
    ["empty cells", ",\n".repeat(300_000)],
    ["words", "Иван\n".repeat(100_000)],
    ["cards", "BEGIN:VCARD\nTEL:1\n".repeat(50_000)],
    ["parameters", `BEGIN:VCARD\nTEL${";a".repeat(200_000)}\n`],
    ["quotes in parameters", `BEGIN:VCARD\nTEL${';"'.repeat(200_000)}\n`],
  ])("%s", (_, text) => {
    expect(isLinear(text, read)).toBe(true);
  });
});

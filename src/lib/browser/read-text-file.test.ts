import { expect, it } from "vitest";
import { readTextFile } from "./read-text-file.ts";

const text = "Имя;Телефон\r\nАнна;+7 912 000-00-01\r\n";
const utf16 = (isLittle: boolean, mark = "") => {
  const letters = mark + text;
  const view = new DataView(new ArrayBuffer(letters.length * 2));
  [...letters].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), isLittle);
  });
  return view;
};
const windows1251 = Uint8Array.from(text, (letter) => {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code : code - 0x0410 + 0xc0;
});

it.each<[string, BufferSource]>([
  ["UTF-8", new TextEncoder().encode(text)],
  ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${text}`)],
  ["UTF-16 as Windows writes it", utf16(true, "\uFEFF")],
  ["UTF-16 the other way round", utf16(false, "\uFEFF")],
  ["UTF-16 without its mark", utf16(true)],
  ["UTF-16 the other way round without its mark", utf16(false)],
  ["Windows-1251", windows1251],
])("a table in %s is read", async (_, bytes) => {
  expect(await readTextFile(new File([bytes], "numbers.csv"))).toBe(text);
});

it.each([
  ["a spreadsheet", "numbers.xlsx", "PK\0", "not-text"],
  ["bytes under a text's name", "numbers.csv", "a\0b\0\0c", "not-text"],
])("%s is refused", async (_, name, content, problem) => {
  expect(await readTextFile(new File([content], name))).toEqual({ problem });
});

it("an address book of a phone is a text file", async () => {
  expect(await readTextFile(new File(["BEGIN:VCARD"], "contacts.vcf"))).toBe("BEGIN:VCARD");
});

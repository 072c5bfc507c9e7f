import { describe, expect, it } from "vitest";
import { toBase64Url } from "../../lib/text/base64url.ts";
import type { Draft } from "../draft.ts";
import { toDraftLink } from "./draft-link.ts";
import { readIncoming } from "./read-incoming.ts";

const studio = "http://localhost:5173/";
const draft: Draft = {
  audioUrl: "https://files.example/голос.mp3",
  fileName: "голос 👋.mp3",
  backgroundColor: "7acba5",
  everyone: false,
  recipients: ["79123456789@c.us", "Ivan", "123456789012345@lid"],
};
const look = {
  audioUrl: "https://files.example/%D0%B3%D0%BE%D0%BB%D0%BE%D1%81.mp3",
  fileName: "голос 👋.mp3",
  backgroundColor: "#7ACBA5",
};
const linkOf = (content: unknown) => `${studio}#draft=${toBase64Url(JSON.stringify(content))}`;

describe("a link to a draft", () => {
  it("contains link, name and colour, and the valid recipients on request", () => {
    expect(readIncoming(toDraftLink(draft, studio, false) ?? "")).toEqual({
      source: "link",
      changes: look,
      instance: undefined,
      remarks: [],
    });
    expect(readIncoming(toDraftLink(draft, studio, true) ?? "")).toMatchObject({
      changes: {
        ...look,
        everyone: false,
        recipients: ["79123456789@c.us", "123456789012345@lid"],
      },
    });
  });

  it("is never for everyone", () => {
    const link = toDraftLink({ ...draft, everyone: true }, studio, true);
    expect(readIncoming(link ?? "")).toMatchObject({ changes: look });
    expect(readIncoming(linkOf({ v: 1, r: [] }))).toBe("broken-link");
  });

  it("is short enough for messengers, or is not made", () => {
    const recipients = Array.from(
      { length: 1_000 },
      (_, index) => `${79_000_000_000 + index}@c.us`,
    );
    expect(toDraftLink({ ...draft, recipients }, studio, true)).toBeNull();
    expect(toDraftLink({ ...draft, recipients }, studio, false)).not.toBeNull();
  });

  it("contains no token", () => {
    const audioUrl = "https://api.green-api.com/waInstance1101000001/downloadFile/secret";
    const link = toDraftLink({ ...draft, audioUrl }, studio, false) ?? "";
    expect(readIncoming(link)).toMatchObject({ changes: { fileName: draft.fileName } });
    expect(JSON.stringify(readIncoming(link))).not.toContain("secret");
    const fileName = "waInstance1101000001/downloadFile/secret.mp3";
    const named = toDraftLink({ ...draft, fileName: `/${fileName}` }, studio, false) ?? "";
    expect(JSON.stringify(readIncoming(named))).not.toContain("secret");
  });

  it.each([
    ["nothing", `${studio}#draft=`],
    ["no base64url", `${studio}#draft=*`],
    ["no JSON", `${studio}#draft=${toBase64Url("{")}`],
    ["a later version", linkOf({ v: 999 })],
    ["recipients that are no list", linkOf({ v: 1, r: "79123456789" })],
    ["depth", `${studio}#draft=${toBase64Url("[".repeat(5_000))}`],
  ])("with %s is broken", (_, link) => {
    expect(readIncoming(link)).toBe("broken-link");
  });

  it("that is too long is not read", () => {
    expect(readIncoming(`#draft=${"A".repeat(8_001)}`)).toBe("too-long");
  });

  it("is not trusted", () => {
    const link = linkOf({
      v: 1,
      u: "javascript:alert(1)",
      n: "../a.mp3",
      c: "red",
      r: [{}, "Ivan"],
    });
    expect(readIncoming(link)).toMatchObject({
      changes: { fileName: ".._a.mp3", everyone: false, recipients: ["Ivan"] },
      remarks: [
        { kind: "value", name: "urlFile" },
        { kind: "value", name: "backgroundColor" },
        { kind: "recipients", count: 1 },
      ],
    });
  });
});

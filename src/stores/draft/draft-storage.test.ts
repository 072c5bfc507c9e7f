import { expect, it, vi } from "vitest";
import { setTokensInUse } from "../../green-api/redaction.ts";
import { emptyDraft } from "../../voice-status/draft.ts";
import { loadDraft, saveDraft, withoutTokens } from "./draft-storage.ts";

const TOKEN = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";
const list = Array.from({ length: 1_000 }, (_, index) => `${79120000000 + index}@c.us`);

it("what is stored is read again", () => {
  const items = new Map<string, string>();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => items.set(key, text),
    },
  });
  const draft = { ...emptyDraft, fileName: 'a "quoted" name.mp3', recipients: list };
  expect(saveDraft(draft)).toBe(true);
  expect(loadDraft()).toEqual(draft);
  expect(saveDraft({ ...draft, recipients: [] })).toBe(true);
  expect(loadDraft().recipients).toEqual([]);
  vi.unstubAllGlobals();
});

it("tokens are cut out of fields and list, and a draft without any stays the same", () => {
  const draft = { ...emptyDraft, recipients: ["79123456789@c.us"] };
  expect(withoutTokens(draft)).toBe(draft);
  expect(withoutTokens({ ...draft, fileName: TOKEN }).fileName).toBe("***");
  expect(withoutTokens({ ...draft, recipients: [TOKEN] }).recipients).toEqual(["***"]);
});

it("a token that is connected later is cut out of the same list", () => {
  const token = "tokenOfAnInstanceThatIsConnected1";
  const draft = { ...emptyDraft, recipients: [token] };
  expect(withoutTokens(draft)).toBe(draft);
  setTokensInUse([token]);
  expect(withoutTokens(draft).recipients).toEqual(["***"]);
  setTokensInUse([]);
});

it("a list is not searched again while another field is typed in", () => {
  let looks = 0;
  const recipients = new Proxy(list, {
    get: (target, name, receiver) => {
      looks += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const draft = { ...emptyDraft, recipients };
  withoutTokens(draft);
  saveDraft(draft);
  expect(looks).toBeGreaterThan(list.length);
  looks = 0;
  for (const fileName of ["g", "gr", "gre.mp3"]) saveDraft(withoutTokens({ ...draft, fileName }));
  expect(looks).toBe(0);
});

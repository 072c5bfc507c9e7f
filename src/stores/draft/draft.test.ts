import { beforeEach, describe, expect, it, vi } from "vitest";
import { emptyDraft } from "../../voice-status/draft.ts";
import { changeDraft, useDraft } from "./draft.ts";
import { fieldRefs } from "./draft-fields.ts";
import { checkFields, clearProblems, useDraftProblems } from "./draft-problems.ts";
import { validDraft } from "./find-problems.ts";
import { resetDraft } from "./replace-draft.ts";

const problems = () => useDraftProblems.getState().problems;
const complete = { ...emptyDraft, audioUrl: "https://files.example/a.mp3", fileName: "a.mp3" };

beforeEach(() => resetDraft(emptyDraft));

it("the values that do not change stay the very same objects", () => {
  const recipients = ["79123456789@c.us"];
  changeDraft({ everyone: false, recipients });
  changeDraft({ fileName: "b.mp3" });
  expect(useDraft.getState().recipients).toBe(recipients);
});

describe("before a send was tried", () => {
  it("a change is not checked, unless it is final", async () => {
    changeDraft({ backgroundColor: "no colour" });
    changeDraft({ fileName: "" }, true);
    await vi.waitFor(() => expect(problems().fileName).toBe("file-name-missing"));
    expect(problems().backgroundColor).toBeUndefined();
  });

  it("only the fields that are asked about are checked", async () => {
    await checkFields(["backgroundColor", "fileName"]);
    expect(problems()).toEqual({ fileName: "file-name-missing" });
    clearProblems("fileName");
    expect(problems().fileName).toBeUndefined();
  });
});

describe("a send", () => {
  it("gets a draft without problems as it is", () => {
    resetDraft(complete);
    expect(validDraft(() => {})).toBe(useDraft.getState());
  });

  it("shows all problems, leads to the first, and from then on each change is checked", async () => {
    const focus = vi.fn<() => void>();
    const leave = fieldRefs.fileName({ focus });
    const onInvalid = vi.fn<(count: number) => void>();
    changeDraft({ audioUrl: complete.audioUrl, everyone: false, recipients: ["Ivan"] });

    expect(validDraft(onInvalid)).toBeUndefined();
    expect(problems()).toEqual({
      fileName: "file-name-missing",
      recipients: "recipients-missing",
    });
    expect(onInvalid.mock.calls).toEqual([[2]]);
    expect(focus).toHaveBeenCalledOnce();

    changeDraft({ fileName: "a.mp3" });
    await vi.waitFor(() => expect(problems().fileName).toBeUndefined());
    expect(problems().recipients).toBe("recipients-missing");
    leave?.();
  });

  it("is forgotten with another draft", () => {
    expect(validDraft(() => {})).toBeUndefined();
    resetDraft(emptyDraft);
    expect(useDraftProblems.getState()).toEqual({ problems: {}, isTried: false });
  });
});

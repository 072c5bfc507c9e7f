import { describe, expect, it } from "vitest";
import { describeUploadFailure } from "./describe-upload-failure.ts";
import { failures } from "./en/failures.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";

describe("an upload that failed", () => {
  it("is described without mentioning a status", () => {
    for (const code of Object.keys(failures)) {
      const { advice } = describeUploadFailure("en", en, { code });
      expect([code, advice]).toEqual([
        code,
        expect.not.stringMatching(/history|send again|status may/),
      ]);
    }
  });

  it("is described without mentioning a status in Russian, too", () => {
    for (const code of Object.keys(failures)) {
      const { advice } = describeUploadFailure("ru", ru, { code });
      expect([code, advice]).toEqual([code, expect.not.stringMatching(/истори|тправьте|Статус/)]);
    }
  });

  it("keeps its title and GREEN-API's own sentence", () => {
    const failure = { code: "server-error", detail: "Internal server error" };
    expect(describeUploadFailure("en", en, failure)).toEqual({
      title: "GREEN-API had an error",
      advice: "Nothing was queued. Upload the file again.",
      facts: ["“Internal server error”"],
    });
  });
});

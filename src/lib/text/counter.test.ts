import { describe, expect, it } from "vitest";
import { counter } from "./counter.ts";

describe("a Russian sentence has the plural form of its number", () => {
  const forms = {
    one: "# \u043d\u043e\u043c\u0435\u0440",
    few: "# \u043d\u043e\u043c\u0435\u0440\u0430",
    other: "# \u043d\u043e\u043c\u0435\u0440\u043e\u0432",
  };
  const say = counter("ru");

  it.each([
    [0, forms.other],
    [1, forms.one],
    [2, forms.few],
    [4, forms.few],
    [5, forms.other],
    [11, forms.other],
    [12, forms.other],
    [21, forms.one],
    [22, forms.few],
    [25, forms.other],
    [101, forms.one],
    [111, forms.other],
    [121, forms.one],
  ])("%d", (count, form) => {
    expect(say(count, forms)).toBe(form.replace("# ", `${count}\u00A0`));
  });

  it("a fraction", () => {
    expect(say(1.5, forms)).toBe(forms.few.replace("# ", "1,5\u00A0"));
  });
});

it.each([
  [0, "0 numbers"],
  [1, "1 number"],
  [2, "2 numbers"],
  [21, "21 numbers"],
  [1.5, "1.5 numbers"],
])("an English sentence with %d", (count, sentence) => {
  expect(counter("en")(count, { one: "# number", other: "# numbers" })).toBe(sentence);
});

it("the number is formatted for the language", () => {
  const forms = { other: "#" };
  expect(counter("en")(1_234_567, forms)).toBe("1,234,567");
  expect(counter("ru")(1_234_567, forms).replace(/\s/g, " ")).toBe("1 234 567");
});

it("a missing form is replaced by `other`", () => {
  expect(counter("ru")(2, { one: "one", other: "# in all" })).toBe("2\u00A0in all");
});

it("the number may be anywhere in the sentence, or left out", () => {
  expect(counter("en")(1, { one: "a single recipient", other: "#" })).toBe("a single recipient");
  expect(counter("en")(3, { other: "Send to # people" })).toBe("Send to 3 people");
});

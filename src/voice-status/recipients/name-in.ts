/** Longer than this it is a remark. */
const MAX_NAME = 60;

/** What people write beside a number to say whose or of what kind it is. */
const label =
  /^(?:тел(?:ефон)?|моб(?:ильный)?|сот(?:овый)?|раб(?:очий)?|дом(?:ашний)?|номер|контакт|т|м|phone|tel(?:ephone)?|mob(?:ile)?|cel|cell|contact|home|work|main|number|whats\s?app|wa|вотсап|ватсап|viber|вайбер|telegram)[\s.:]*$/i;

/** A sentence, a year, another number. */
const noName = /[!?@]|\d{3}/;

/** The first words of a text that may be a person's name; what stands around it, signs and labels, is left out. */
export function nameIn(text: string): string | undefined {
  const names = text
    .split(/[\n\t,;|:]+/)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}\d).]+$/gu, "").replace(/\s+/g, " "))
    .map((part) => (part.includes("(") ? part : part.replace(/\)$/, "")));
  return names.find(
    (name) =>
      /\p{L}/u.test(name) && !noName.test(name) && name.length <= MAX_NAME && !label.test(name),
  );
}

import { FORMER_MAX_RECIPIENTS } from "../../green-api/limits.ts";

/** Whether there are more recipients than older documentation says a status reaches. */
export function isOverLimit(count: number): boolean {
  return count > FORMER_MAX_RECIPIENTS;
}

/** Into how many groups so many recipients are split. */
export function groupCountOf(count: number): number {
  return Math.max(1, Math.ceil(count / FORMER_MAX_RECIPIENTS));
}

/** Splits recipients into as few groups as possible, as equal as possible, in their order; each person once. */
export function splitRecipients(chatIds: readonly string[]): string[][] {
  const people = [...new Set(chatIds)];
  const groups = groupCountOf(people.length);
  const edge = (group: number) => Math.round((people.length * group) / groups);
  return Array.from({ length: groups }, (_, group) => people.slice(edge(group), edge(group + 1)));
}

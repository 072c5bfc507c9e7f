/** The entry of a table that must have it. */
export function known<T>(table: Record<string, T>, name: string): T {
  const entry = table[name];
  if (!entry) throw new Error(`there is no ${name}`);
  return entry;
}

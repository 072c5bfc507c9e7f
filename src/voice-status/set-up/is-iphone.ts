/**
 * Whether the phone of an account is known to be an iPhone. GREEN-API documents no field for it, but some instances
 * have one.
 *
 * @param settings the answer of `getSettings`.
 * @see https://github.com/green-api/issues/issues/1124
 */
export function isIPhone(settings: Readonly<Record<string, unknown>>): boolean {
  const { typeAccount } = settings;
  return typeof typeAccount === "string" && /iphone|ios/i.test(typeAccount);
}

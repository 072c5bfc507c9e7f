/** The address of each pool group, by the first four digits of its instances; the first that fits counts. */
const pools: [instances: RegExp, host: string][] = [
  [/^(?:1101|1102|2204|55[0-2]\d|5530)/, "api.green-api.com"],
  [/^(?:3305|9901)/, "api.p02.green-api.com"],
  [/^9903/, "api.p03.green-api.com"],
  [/^57/, "5700.api.green-api.com"],
  [/^71/, "7103.api.greenapi.com"],
  [/^77(?:0\d|10|23)/, "7700.api.greenapi.com"],
  [/^7835/, "7835.api.greenapi.com"],
  [/^7/, "api.greenapi.com"],
];

/**
 * The API URL that an instance is likely to have, by its first four digits: the console has the last word.
 *
 * @see https://green-api.com/en/docs/before-start/
 */
export function proposeApiUrl(idInstance: string): string {
  const known = pools.find(([instances]) => instances.test(idInstance));
  return `https://${known?.[1] ?? `${idInstance.slice(0, 4)}.api.green-api.com`}`;
}

/**
 * How the emulator misbehaves on purpose, by the last three digits of `idInstance`. Instances with other
 * endings, among them all below 100, are healthy.
 */
export const scenarios = {
  "400": "request-invalid",
  "401": "token-wrong",
  "403": "forbidden",
  "404": "instance-lost",
  "423": "account-suspended",
  "429": "too-many-requests",
  "466": "quota-exceeded",
  "467": "correspondents-quota-exceeded",
  "468": "second-send-refused",
  "500": "server-error",
  "501": "upload-fails",
  "502": "bad-gateway",
  "600": "answer-lost",
  "601": "never-answers",
  "602": "html-answer",
  "603": "empty-answer",
  "604": "id-missing",
  "605": "huge-answer",
  "606": "queue-hidden",
  "607": "queue-hides-single",
  "608": "second-answer-lost",
  "700": "not-authorized",
  "701": "starting",
  "702": "suspended",
  "703": "yellow-card",
  "704": "state-null",
  "705": "state-unknown",
  "706": "not-authorized-refused",
  "707": "queue-stuck",
  "708": "restricted-sent",
  "709": "qr-error",
  "710": "qr-type-unknown",
  "711": "code-refused",
  "712": "qr-slow",
  "713": "account-on-iphone",
  "714": "settings-unknown",
  "800": "statistics-empty",
  "801": "recipients-missing",
  "802": "notifications-off",
  "803": "never-published",
  "804": "contacts-empty",
  "805": "contacts-many",
  "806": "contacts-nameless",
  "807": "contacts-lid",
  "808": "statistics-lid",
  "809": "statistics-too-early",
  "810": "statistics-forgotten",
  "811": "sent-elsewhere",
} as const;

export type ScenarioSuffix = keyof typeof scenarios;
export type Scenario = (typeof scenarios)[ScenarioSuffix] | "healthy";

/** The scenario an instance of the emulator plays. */
export function scenarioOf(idInstance: string): Scenario {
  const ending = idInstance.slice(-3);
  return ending in scenarios ? scenarios[ending as ScenarioSuffix] : "healthy";
}

import { documentationUrl, endpoints } from "../green-api/endpoints.ts";
import type { Language } from "./language.ts";
import type { CheckName } from "../voice-status/checks/check.ts";

const issue = (id: number) => `https://github.com/green-api/issues/issues/${id}`;
const statusPage = endpoints.sendVoiceStatus.page;

/** The page that documents the claim of a check, if there is one. */
export function sourceOf(name: CheckName, language: Language): string | undefined {
  const page = (path: string) => documentationUrl(path, language);
  const sources: Partial<Record<CheckName, string>> = {
    "link-name-unknown": issue(734),
    "link-certificate": issue(93),
    "link-download": page(statusPage),
    "link-ends-early": page("send-messages-delay/"),
    "link-ends-soon": page("send-messages-delay/"),
    // Only the Russian page, which is older, says that audio is cut after a minute.
    "length-over-minute": documentationUrl(statusPage, "ru"),
    "length-over-limit": documentationUrl(statusPage, "en"),
    "file-name-no-extension": issue(760),
    "file-name-undocumented": page(statusPage),
    "instance-queues": page("send-messages-delay/"),
    "instance-restricted": issue(1033),
    "instance-refuses": page("common-errors/"),
    "instance-not-ready": page(endpoints.getStateInstance.page),
    "quota-used-up": page("466-error-example-body/"),
    "queue-long": page("send-messages-delay/"),
    "notifications-off": page(endpoints.setSettings.page),
    "everyone-iphone": issue(1124),
    "everyone-missed": issue(1124),
    "recipients-many": documentationUrl(statusPage, "ru"),
    "contacts-not-saved": page(statusPage),
    "tariff-chats": page("466-error-example-body/"),
  };
  return sources[name];
}

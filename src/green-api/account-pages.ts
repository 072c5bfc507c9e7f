/** Where a person creates an instance, and finds its idInstance, token and API URL. */
export const CONSOLE_URL = "https://console.green-api.com/";

/** URL of the page on how to begin with GREEN-API, in the reader's language. */
export function beforeStartUrl(language: "en" | "ru"): string {
  return `https://green-api.com/${language === "en" ? "en/" : ""}docs/before-start/`;
}

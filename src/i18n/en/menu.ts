/** The page's menu, and the commands of the palette that do the same. Loaded when they are opened. */
export const menu = {
  setUp: "Instance set-up",
  calls: "Calls",
  stage: "Stage mode",
  present: "Hide personal data",
  theme: "Theme",
  themes: { system: "System", light: "Light", dark: "Dark" },
  language: "Language",
  languages: { en: "English", ru: "Русский" },
  languageMissing: "Russian didn't load: the studio's server doesn't answer or was updated.",
  commands: "Commands",
  shortcuts: "Keyboard shortcuts",
  welcome: "Show me how it works",
};

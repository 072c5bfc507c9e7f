import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import "./app/styles.css";
import { applyTheme, preferredTheme } from "./app/theme.ts";
import { settleAbandoned } from "./features/history/ledger.ts";
import { loadMessages, preferredLanguage } from "./i18n/language.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const language = preferredLanguage();
applyTheme(preferredTheme());
void settleAbandoned();
const messages = await loadMessages(language);

createRoot(root).render(
  <StrictMode>
    <App language={language} messages={messages} />
  </StrictMode>,
);

import "./stores/keep-tokens-out-of-storage.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import "./app/styles.css";
import { endForeignWorkers } from "./app/foreign-workers.ts";
import { applyTheme, preferredTheme } from "./app/theme.ts";
import { isTooOld } from "./app/too-old.ts";
import { keepCalls } from "./stores/calls/call-log.ts";
import { loadServerInstances } from "./stores/instances/load-server-instances.ts";
import { keepLedgerOpen } from "./stores/history/open-ledger.ts";
import { startFollowing } from "./stores/history/follow/start-following.ts";
import { loadMessages, preferredLanguage } from "./i18n/language.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const isGallery = import.meta.env.DEV && window.location.pathname === "/gallery";

if (isTooOld()) root.firstElementChild?.classList.add("is-shown");
else if (isGallery) void import("./gallery/gallery.tsx").then((part) => part.openGallery(root));
else void endForeignWorkers().then((isLeaving) => isLeaving || start(root));

function start(page: HTMLElement): void {
  keepCalls();
  const language = preferredLanguage();
  applyTheme(preferredTheme());
  keepLedgerOpen();
  const instances = loadServerInstances();
  void instances.then(startFollowing);
  // No top-level await: the chunks that it would wait for import from this one.
  Promise.all([loadMessages(language), instances]).then(
    ([messages]) => {
      createRoot(page).render(
        <StrictMode>
          <App language={language} messages={messages} />
        </StrictMode>,
      );
    },
    () => page.lastElementChild?.classList.add("is-shown"),
  );
}

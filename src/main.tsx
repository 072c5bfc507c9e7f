import "./stores/keep-tokens-out-of-storage.ts";
// Before the stored draft is read, whose texts may have the tokens of these instances.
import "./stores/instances/instances.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AfterDrawing } from "./app/after-drawing.tsx";
import { App } from "./app/app.tsx";
import "./app/fonts.css";
import "./app/styles.css";
import { endForeignWorkers } from "./app/foreign-workers.ts";
import { loadFont } from "./app/load-font.ts";
import { isTooOld } from "./app/too-old.ts";
import { useWelcome } from "./app/welcome/welcome-store.ts";
import { keepCalls } from "./stores/calls/call-log.ts";
import { loadServerInstances } from "./stores/instances/load-server-instances.ts";
import { keepLedgerOpen } from "./stores/history/open-ledger.ts";
import { startFollowing } from "./stores/history/follow/start-following.ts";
import { loadMessages, preferredLanguage } from "./i18n/language.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const isGallery = import.meta.env.DEV && window.location.pathname === "/gallery";

if (isTooOld()) root.className = "is-too-old";
else if (isGallery) void import("./gallery/gallery.tsx").then((part) => part.openGallery(root));
else start(root);

function start(page: HTMLElement): void {
  const language = preferredLanguage();
  // No top-level await: the chunks that it would wait for import from this one.
  Promise.all([
    loadMessages(language),
    endForeignWorkers(),
    loadWelcome(),
    loadFont(language),
  ]).then(
    ([messages, isLeaving]) => {
      if (isLeaving) return;
      keepCalls();
      keepLedgerOpen();
      createRoot(page).render(
        <>
          <StrictMode>
            <App language={language} messages={messages} />
          </StrictMode>
          <AfterDrawing run={afterDrawing} />
        </>,
      );
    },
    () => (page.className = "is-not-loaded"),
  );
}

/** At the first visit it is drawn with the page. If it is missing, it says so itself. */
async function loadWelcome(): Promise<void> {
  if (useWelcome.getState().isOpen) await import("./app/welcome/welcome.tsx").catch(() => {});
}

function afterDrawing(): void {
  void loadServerInstances().then(startFollowing);
}

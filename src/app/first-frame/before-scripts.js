// Runs inside index.html before anything is drawn: chooses theme and language, says whether this is the first visit,
// and asks for what only this visitor needs. `src/vite/first-frame.ts` puts it there, with the names of the files.
// oxlint-disable unicorn/consistent-function-scoping -- outside of this function, they would be global
(() => {
  const root = document.documentElement;
  const files = document.currentScript?.dataset || {};

  /** @param {string} key */
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return undefined;
    }
  };

  /** @param {string | undefined} names */
  const preload = (names = "") => {
    for (const href of names.split(" ").filter(Boolean)) {
      const isScript = href.endsWith(".js");
      const rel = isScript ? "modulepreload" : "preload";
      const link = { rel, as: isScript ? "script" : "font", crossOrigin: "", href };
      document.head.append(Object.assign(document.createElement("link"), link));
    }
  };

  const theme = stored("vss:theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  const languages = [stored("vss:language") || "", ...navigator.languages];
  const language = languages.find((tag) => /^(en|ru)\b/.test(tag)) || "en";
  root.lang = language.slice(0, 2);
  preload(files[root.lang]);

  if (stored("vss:welcomed") === null) {
    root.dataset.firstVisit = "";
    preload(files.welcome);
  }

  // The page's own scripts run once this frame is drawn: in a quick network it would otherwise have to wait for them.
  /** @type {Promise<unknown>} */
  const isDrawn = new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    // A tab in the background draws nothing.
    setTimeout(resolve, 200);
  });
  const showFailure = () => document.getElementById("root")?.classList.add("is-not-loaded");
  // Without a build, index.html loads them itself.
  const { page } = files;
  if (page) isDrawn.then(() => import(page)).catch(showFailure);
})();

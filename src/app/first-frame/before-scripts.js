// Runs inside index.html before anything is drawn: chooses theme and language, says whether this is the first visit, asks
// for the scripts that this visitor needs, and runs the page. `src/vite/first-frame.ts` puts it there, with the names of
// the files.
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
  preload(files[`${root.lang}Font`]);

  const isFirstVisit = stored("vss:welcomed") === null;
  if (isFirstVisit) root.dataset.firstVisit = "";

  const scripts = [files.page, files[root.lang], isFirstVisit ? files.welcome : ""].join(" ");
  // A first visit has nothing in the cache, and a text to read: the scripts come after it.
  if (!isFirstVisit) preload(scripts);

  // The page's own scripts run once this frame is drawn: in a quick network it would otherwise have to wait for them.
  /** @type {Promise<unknown>} */
  const isDrawn = new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    // A tab in the background draws nothing.
    setTimeout(resolve, 200);
  });
  const runPage = () => {
    if (isFirstVisit) preload(scripts);
    // The first one imports the others.
    return import(files.page?.split(" ")[0] || "");
  };
  const showFailure = () => document.getElementById("root")?.classList.add("is-not-loaded");
  // Without a build, index.html loads them itself.
  if (files.page) isDrawn.then(runPage).catch(showFailure);
})();

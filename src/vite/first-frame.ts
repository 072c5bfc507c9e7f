import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type HtmlTagDescriptor, minifySync, type Plugin, type Rolldown, runnerImport } from "vite";
import type { renderFirstFrame as render } from "../app/first-frame/render-first-frame.tsx";

type Bundle = Rolldown.OutputBundle;

const scriptFile = new URL("../app/first-frame/before-scripts.js", import.meta.url);

/** The script that runs inside index.html. */
function beforeScripts(): string {
  return minifySync(fileURLToPath(scriptFile), readFileSync(scriptFile, "utf8")).code;
}

/** Its hash for a Content-Security-Policy. */
export function beforeScriptsHash(): string {
  return `'sha256-${createHash("sha256").update(beforeScripts()).digest("base64")}'`;
}

/** Loads the page's own components only when they are rendered: the preview has no use for them. */
async function renderFirstFrame(): Promise<string> {
  const file = fileURLToPath(new URL("../app/first-frame/render-first-frame.tsx", import.meta.url));
  const { module } = await runnerImport<{ renderFirstFrame: typeof render }>(file);
  return module.renderFirstFrame();
}

/**
 * Writes into index.html what it shows before the scripts have run. In the build, it also asks for everything that the
 * first drawing needs: the font by a link, the scripts by the one that knows the visitor.
 */
export function firstFrame(): Plugin {
  return {
    name: "first-frame",
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        const frame = await renderFirstFrame();
        const page = [...html.matchAll(pageScript)].map(([, file = ""]) => file).toReversed();
        const files: Record<string, string[]> = bundle ? { page, ...filesOfVisitors(bundle) } : {};
        const data = Object.entries(files).map(
          ([name, list]) => ` data-${name}="${list.join(" ")}"`,
        );
        return {
          html: (bundle ? html.replace(pageScript, "").replace(icon.href, icon.data) : html)
            .replace(
              "<!-- before the scripts -->",
              `<script${data.join("")}>${beforeScripts()}</script>`,
            )
            .replace("<!-- the first frame -->", frame),
          tags: bundle ? fontForAll(bundle) : [],
        };
      },
    },
  };
}

/** The icon is shorter than a request for it. */
const icon = {
  href: /(?<=<link rel="icon" href=")[^"]+/,
  data: `data:image/svg+xml,${encodeURIComponent(readFileSync("public/favicon.svg", "utf8"))}`,
};

/** A script of the page in the built index.html, which runs it at once. */
const pageScript = /<script type="module" crossorigin src="([^"]+)"><\/script>\s*/g;

/** What some visitors need, by language and for the first visit. The names become those of attributes. */
function filesOfVisitors(bundle: Bundle): Record<string, string[]> {
  return {
    en: scriptsOf(bundle, "/src/i18n/en.ts"),
    ru: scriptsOf(bundle, "/src/i18n/ru.ts"),
    "ru-font": fontsOf(bundle, "1-onest-cyrillic-wght"),
    welcome: scriptsOf(bundle, "/src/app/welcome/welcome.tsx"),
  };
}

/** Behind the style, which is needed first. */
function fontForAll(bundle: Bundle): HtmlTagDescriptor[] {
  const font = { rel: "preload", as: "font", type: "font/woff2", crossorigin: "" };
  return fontsOf(bundle, "0-onest-latin-wght").map((href) => ({
    tag: "link",
    attrs: { ...font, href },
    injectTo: "head",
  }));
}

/** The chunk of a module, and what that imports besides the chunks of the entry. */
function scriptsOf(bundle: Bundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const withImports = (chunk: Rolldown.OutputChunk | undefined): string[] => {
    if (!chunk) return [];
    const imported = chunk.imports.map((name) => chunks.find(({ fileName }) => fileName === name));
    return [chunk.fileName, ...imported.flatMap(withImports)];
  };
  const ofEntry = withImports(chunks.find(({ isEntry }) => isEntry));
  const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!chunk) throw new Error(`no chunk has ${module}`);
  const names = new Set(withImports(chunk).filter((name) => !ofEntry.includes(name)));
  return [...names];
}

function fontsOf(bundle: Bundle, name: string): string[] {
  return Object.keys(bundle).filter(
    (fileName) => fileName.endsWith(".woff2") && fileName.includes(name),
  );
}

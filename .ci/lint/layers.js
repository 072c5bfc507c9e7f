import path from "node:path";

/** What the page and its features may import. */
const belowPage = ["stores", "audio", "voice-status", "green-api", "protocol", "i18n", "ui", "lib"];
/**
 * What each folder of `src` may import besides itself. Imports lead from code that changes often to code that
 * seldom does.
 */
const layers = {
  gallery: ["app", "features", ...belowPage],
  app: ["features", ...belowPage],
  features: belowPage,
  stores: ["audio", "voice-status", "green-api", "protocol", "lib"],
  audio: ["green-api", "lib"],
  "voice-status": ["green-api", "protocol", "lib"],
  i18n: ["audio", "voice-status", "green-api", "protocol", "ui", "lib"],
  ui: ["lib"],
  "green-api": ["protocol", "lib"],
  protocol: ["lib"],
  lib: [],
  gateway: ["green-api", "protocol", "lib"],
  vite: ["app", "gateway", "protocol", "lib"],
};

const source = path.resolve("src");

/** @param {string} file of a module below `src`; the file beside it, `main.tsx`, is no layer. */
function placeOf(file) {
  const [layer, section] = path.relative(source, file).split(path.sep);
  return { layer, section };
}

const oneWay = {
  /** @param {any} context */
  create(context) {
    const from = placeOf(context.filename);
    const allowed = layers[from.layer];
    if (!allowed) return {};
    /** @param {any} node */
    const check = ({ source: specifier }) => {
      if (typeof specifier?.value !== "string" || !specifier.value.startsWith(".")) return;
      const to = placeOf(path.resolve(path.dirname(context.filename), specifier.value));
      const isOther = to.layer !== from.layer;
      const isOtherFeature = !isOther && from.layer === "features" && to.section !== from.section;
      if (isOther && !allowed.includes(to.layer)) {
        context.report({ node: specifier, message: `${from.layer} knows nothing of ${to.layer}.` });
      } else if (isOtherFeature) {
        context.report({
          node: specifier,
          message: "Features meet only in app; what two need is in a store.",
        });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default { meta: { name: "layers" }, rules: { "one-way": oneWay } };

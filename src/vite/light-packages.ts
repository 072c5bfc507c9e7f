import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";

const ourIcon = normalizePath(fileURLToPath(new URL("../ui/lucide-icon.ts", import.meta.url)));

/** Files of packages, and what is built instead of each. */
const replaced: [RegExp, string][] = [
  // lucide's own reads a context and much else that no icon here uses.
  [
    /lucide-react\/dist\/esm\/createLucideIcon\.mjs$/,
    `export { lucideIcon as default } from ${JSON.stringify(ourIcon)};`,
  ],
  // Queries of endless lists: the page has none.
  [
    /query-core\/build\/modern\/infiniteQueryBehavior\.js$/,
    `const leftOut = () => { throw new Error("left out by light-packages.ts"); };
    export { leftOut as hasNextPage, leftOut as hasPreviousPage, leftOut as infiniteQueryBehavior };`,
  ],
];

/** Leaves out parts of packages that the first load would bring, and nothing here uses. Only in the build. */
export function lightPackages(): Plugin {
  return {
    name: "light-packages",
    apply: "build",
    transform: {
      filter: { id: replaced.map(([file]) => file) },
      handler: (_, id) => replaced.find(([file]) => file.test(id))?.[1],
    },
  };
}

import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";

const ours = normalizePath(fileURLToPath(new URL("../ui/lucide-icon.ts", import.meta.url)));

/**
 * Draws the icons by our few lines instead of lucide's own, which read a context and much else that no icon here
 * uses. Only in the build.
 */
export function lightIcons(): Plugin {
  return {
    name: "light-icons",
    apply: "build",
    transform: {
      filter: { id: /lucide-react\/dist\/esm\/createLucideIcon\.mjs$/ },
      handler: () => `export { lucideIcon as default } from ${JSON.stringify(ours)};`,
    },
  };
}

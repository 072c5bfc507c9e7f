import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { normalizePath, type Plugin } from "vite";

const require = createRequire(import.meta.url);

/** Digits of equal width, accents in their place, and the distances between letters. */
const features = ["tnum", "ccmp", "locl", "mark", "kern"];

/** A face of a style sheet whose file is in a package. */
const packagedFace = /@font-face \{[^}]*?url\("(@fontsource[^"]+)"\)[^}]*\}/g;

/** Reduces the fonts of `fonts.css` to the characters and weights that their faces declare. */
export function subsetFonts(): Plugin {
  let folder = "";
  return {
    name: "subset-fonts",
    apply: "build",
    enforce: "pre",
    configResolved({ cacheDir }) {
      folder = path.join(cacheDir, "fonts");
    },
    transform: {
      filter: { id: /\/app\/fonts\.css$/ },
      async handler(css) {
        await mkdir(folder, { recursive: true });
        const faces = [...css.matchAll(packagedFace)];
        const files = await Promise.all(
          faces.map(async ([face, file = ""], index) => {
            const subset = path.join(folder, `${index}-${path.basename(file)}`);
            await writeFile(subset, await subsetOf(face, await readFile(require.resolve(file))));
            return normalizePath(subset);
          }),
        );
        return css.replace(packagedFace, (face, file: string) =>
          face.replace(file, files.shift() ?? file),
        );
      },
    },
  };
}

async function subsetOf(face: string, font: Uint8Array): Promise<Uint8Array> {
  const [, min, max] = /font-weight: (\d+) (\d+);/.exec(face) ?? [];
  const { default: subsetFont } = await import("subset-font");
  return subsetFont(font, charactersOf(face), {
    targetFormat: "woff2",
    variationAxes: { wght: { min: Number(min), max: Number(max) } },
    keepFeatures: features,
  });
}

/** The characters of a face's `unicode-range`. */
export function charactersOf(face: string): string {
  const ranges = face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g);
  return [...ranges]
    .flatMap(([, first = "", last = first]) => {
      const start = Number.parseInt(first, 16);
      const length = Number.parseInt(last, 16) - start + 1;
      return Array.from({ length }, (_, index) => String.fromCodePoint(start + index));
    })
    .join("");
}

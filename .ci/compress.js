// Compresses the files of the built page with brotli and gzip, for the studio's own server: it sends them as they are.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** Audio, fonts and pictures are compressed already. */
const compressible = /\.(?:html|js|css|svg|wasm)$/;
/** Below this the header of a compressed answer is as long as what it saves. */
const MIN_BYTES = 200;
/** @type {Record<string, (content: Buffer) => Promise<Buffer>>} */
const ways = {
  br: promisify(brotliCompress),
  gz: (content) => promisify(gzip)(content, { level: 9 }),
};

const names = await readdir("dist", { recursive: true });
const files = names.filter((name) => compressible.test(name)).map((name) => `dist/${name}`);
for (const file of files) {
  const content = await readFile(file);
  await Promise.all(
    Object.entries(ways).map(async ([extension, compress]) => {
      const compressed = await compress(content);
      const isWorthIt = content.length >= MIN_BYTES && compressed.length < content.length;
      if (isWorthIt) await writeFile(`${file}.${extension}`, compressed);
      else await rm(`${file}.${extension}`, { force: true });
    }),
  );
}

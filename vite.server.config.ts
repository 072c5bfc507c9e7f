import { defineConfig, type Plugin } from "vite";

/** Says what kind of modules these are, for Node in a folder without the project. */
const asModules: Plugin = {
  name: "as-modules",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "module" }\n' });
  },
};

/** Builds the server of the studio, with all that it imports: it needs Node, the built page, and nothing else. */
export default defineConfig({
  plugins: [asModules],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: "dist-server",
    target: "node20",
    rolldownOptions: {
      input: {
        server: "src/gateway/server.ts",
        user: "src/gateway/user.ts",
        "audio-length-worker": "src/gateway/emulator/audio/audio-length-worker.js",
      },
      // In one folder, so that they find each other.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});

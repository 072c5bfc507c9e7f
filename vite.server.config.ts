import { defineConfig } from "vite";

/** Builds the server of the studio, with all that it imports: it needs Node, the built page, and nothing else. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: "dist-server",
    target: "node20",
    rolldownOptions: {
      input: {
        server: "src/gateway/server.ts",
        "audio-length-worker": "src/gateway/emulator/audio/audio-length-worker.js",
      },
      // In one folder, so that they find each other.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});

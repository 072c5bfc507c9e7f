/// <reference types="vitest/config" />
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { trustColorPicker } from "./src/gateway/color-picker-style.ts";
import { headersByPath } from "./src/gateway/headers-by-path.ts";
import { gateway } from "./src/gateway/vite-plugin.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), gateway(), headersByPath(), trustColorPicker()],
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  // Only a worker imports these: found while it starts, they would make the page load anew.
  optimizeDeps: { include: ["mediabunny", "@mediabunny/mp3-encoder"] },
  build: { assetsInlineLimit: 0, target: "es2022" },
  test: { testTimeout: 30_000, include: ["src/**/*.test.ts", ".ci/*.test.ts"] },
});

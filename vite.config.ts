/// <reference types="vitest/config" />
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { trustColorPicker } from "./src/gateway/color-picker-style.ts";
import { devPageHeaders, builtPageHeaders } from "./src/gateway/page-headers.ts";
import { gateway } from "./src/gateway/vite-plugin.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), gateway(), trustColorPicker()],
  server: { host: "127.0.0.1", headers: devPageHeaders() },
  preview: { host: "127.0.0.1", headers: builtPageHeaders() },
  build: { assetsInlineLimit: 0, target: "es2022" },
  test: { testTimeout: 30_000, include: ["src/**/*.test.ts", ".ci/*.test.ts"] },
});

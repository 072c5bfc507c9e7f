/// <reference types="vitest/config" />
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { gateway } from "./src/gateway/vite-plugin.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), gateway()],
  server: { host: "localhost" },
  build: { assetsInlineLimit: 0, target: "es2022" },
  test: { include: ["src/**/*.test.ts"] },
});

import { createServer, type ViteDevServer } from "vite";
import { test as base } from "./studio-test.ts";

/** Tests whose page comes from the dev server. They share one, because it reads every file of the page at first. */
export const test = base.extend<object, { devServer: ViteDevServer }>({
  devServer: [
    async ({}, use) => {
      // A build in the same process, as of the encoder's page, leaves "production" behind.
      process.env["NODE_ENV"] = "development";
      const server = await createServer({ logLevel: "error", server: { port: 0 } });
      await server.listen();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ devServer }, use) => use(devServer.resolvedUrls?.local[0]?.replace(/\/$/, "")),
});

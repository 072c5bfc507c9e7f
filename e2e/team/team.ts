import { IDLE_LIMIT_MS } from "../../src/gateway/gateway.ts";
import { healthy } from "../faults/answers.ts";
import { type GreenApi, startGreenApi } from "../faults/green-api.ts";
import { startBalancer } from "./balancer.ts";
import { buildGateway, type GatewayProcess, startGateway } from "./gateways.ts";
import { type Link, startLink } from "./link.ts";
import { type Memory, type Redis, startRedis } from "./redis.ts";

/** Which of the two gateways. */
export type Side = 0 | 1;

/** The connections between each pair; all but the browser's exist once for each gateway. */
export interface Links {
  browser: [Link];
  balancer: [Link, Link];
  store: [Link, Link];
  greenApi: [Link, Link];
}

/** browser → nginx → two gateways → their store and GREEN-API, with a link that can be broken at each arrow. */
export interface Team {
  origin: string;
  greenApi: GreenApi;
  redis: Redis;
  /** The built process of a gateway. */
  gatewayFile: string;
  gateways: [GatewayProcess, GatewayProcess];
  links: Links;
  close: () => Promise<void>;
}

/**
 * @param memory of the store; without it, each gateway remembers by itself.
 * @param idleLimitMs how long gateways wait for a GREEN-API that is silent.
 */
export async function startTeam(
  memory: Memory | undefined,
  idleLimitMs = IDLE_LIMIT_MS,
): Promise<Team> {
  const gatewayFile = await buildGateway();
  const greenApi = await startGreenApi(healthy);
  const redis = await startRedis(memory ?? "lost");
  const both = <T>(start: (side: Side) => Promise<T>) => Promise.all([start(0), start(1)]);
  const store = await both(() => startLink(redis.port));
  const toGreenApi = await both(() => startLink(greenApi.port));
  const gateways = await both((side) =>
    startGateway(gatewayFile, {
      apiPort: toGreenApi[side].port,
      storePort: memory && store[side].port,
      idleLimitMs,
    }),
  );
  const toGateways = await both((side) => startLink(gateways[side].port));
  const balancer = await startBalancer(toGateways.map(({ port }) => port));
  const browser = await startLink(balancer.port);
  const links: Links = {
    browser: [browser],
    balancer: toGateways,
    store,
    greenApi: toGreenApi,
  };
  return {
    origin: `http://127.0.0.1:${browser.port}`,
    greenApi,
    redis,
    gatewayFile,
    gateways,
    links,
    close: async () => {
      await Promise.all(gateways.map((gateway) => gateway.kill()));
      await balancer.close();
      for (const link of Object.values(links).flat()) link.close();
      await redis.close();
      greenApi.close();
    },
  };
}

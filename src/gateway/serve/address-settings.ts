import { BlockList, isIP, isIPv6 } from "node:net";
import { parseUrl } from "../../lib/text/parse-url.ts";
import { variable } from "./variable.ts";

/** Where the server listens, and how its address looks from outside. */
export const addressVariables = {
  HOST: variable("127.0.0.1", readHost),
  PORT: variable(5877, readPort),
  PUBLIC_URL: variable<URL | undefined>(undefined, readPublicUrl),
  TRUST_PROXY: variable(new BlockList(), readProxies),
};

function readHost(text: string): string {
  const name = text.replace(/^\[(.*)\]$/, "$1");
  if (isIP(name) || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(name)) return name;
  throw new Error(
    "HOST must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0.",
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Error("PORT must be a number from 0 to 65535.");
}

function readPublicUrl(text: string): URL {
  const url = parseUrl(text);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (url && isWeb && !url.username && !url.password && !url.search && !url.hash) {
    url.pathname = url.pathname.replace(/\/*$/, "/");
    return url;
  }
  throw new Error(
    "PUBLIC_URL must be the address that people open, such as https://studio.example/ or https://example.com/studio/.",
  );
}

function readProxies(text: string): BlockList {
  const list = new BlockList();
  for (const entry of text.split(/[\s,]+/)) {
    const [address = "", prefix] = entry.split("/");
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    const longest = family === "ipv6" ? 128 : 32;
    const length = prefix === undefined ? longest : Number(prefix);
    if (!isIP(address) || !/^\d{0,3}$/.test(prefix ?? "") || length > longest) {
      throw new Error(
        "TRUST_PROXY must be a list of addresses or networks of your proxies, such as 127.0.0.1, 10.0.0.0/8.",
      );
    }
    list.addSubnet(address, length, family);
  }
  return list;
}

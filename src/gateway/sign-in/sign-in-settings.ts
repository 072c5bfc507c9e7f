import * as z from "zod/mini";
import path from "node:path";
import { idInstanceSchema } from "../../green-api/schemas/instance.ts";
import { loopbackHostname } from "../../lib/text/loopback-hostname.ts";
import type { DefaultRights } from "../users/known-users.ts";
import { SESSION_LIMIT_MS } from "./sessions.ts";

/** What `@hono/oidc-auth` needs to know, and what the studio makes of its answer. */
export interface OidcSettings {
  OIDC_AUTH_SECRET: string;
  OIDC_ISSUER: string;
  OIDC_CLIENT_ID: string;
  OIDC_CLIENT_SECRET: string;
  OIDC_SCOPES: string;
  /** The claim whose value is the user's name. */
  nameClaim: string;
  /** How long a session lasts at most, in ms. */
  sessionMs: number;
}

/** How people sign in, and who they are. */
export interface SignInSettings {
  way:
    | { kind: "users" }
    | { kind: "header"; header: string }
    | { kind: "oidc"; oidc: OidcSettings };
  usersFile: string;
  /** The rights of people whom the users file does not name; undefined if these have none. */
  others: DefaultRights | undefined;
}

interface Surroundings {
  /** Where the studio keeps its data. */
  dataFolder: string;
  /** Scheme, host, port and path under which browsers see the studio, if that is set. */
  publicUrl: URL | undefined;
  /** Whether other machines can reach the studio without a proxy on this machine. */
  openToNetwork: boolean;
  /** Whether TRUST_PROXY names an address. */
  trustsProxy: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const ways = z.enum(["users", "header", "oidc"]);
const oidc = {
  OIDC_ISSUER: [
    z.string().check(z.refine(isSafeIssuer)),
    "the https:// address of the provider, such as https://id.example",
  ],
  OIDC_CLIENT_ID: [text(1), "the client's name at the provider"],
  OIDC_CLIENT_SECRET: [text(1), "the client's secret at the provider"],
  OIDC_AUTH_SECRET: [
    text(32),
    "a random text of at least 32 characters, which only this server knows",
  ],
} as const;

function text(least: number) {
  return z.string().check(z.minLength(least));
}

/** The provider's answers are trusted because of its certificate; on this machine none is needed. */
function isSafeIssuer(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === "https:" || (protocol === "http:" && loopbackHostname.test(hostname));
}

/**
 * Reads the settings of the sign-in.
 *
 * @param env the environment's variables.
 * @returns the settings, undefined if there is no sign-in; and a sentence for each mistake, which names the
 *   variable and quotes no secret.
 */
export function readSignInSettings(
  env: Record<string, string | undefined>,
  { dataFolder, publicUrl, openToNetwork, trustsProxy }: Surroundings,
): { settings: SignInSettings | undefined; complaints: string[] } {
  const complaints: string[] = [];
  const kind = env["SIGN_IN"] || undefined;
  if (kind === undefined) return { settings: undefined, complaints };
  const known = z.safeParse(ways, kind).data;
  if (!known) {
    return { settings: undefined, complaints: ["SIGN_IN must be users, header or oidc."] };
  }
  if (known !== "header" && openToNetwork && publicUrl?.protocol !== "https:") {
    complaints.push(
      `SIGN_IN=${known} needs PUBLIC_URL with https:// if other machines can reach the studio: a password or a cookie must not travel unencrypted.`,
    );
  }
  if (known === "header" && !trustsProxy) {
    complaints.push(
      "SIGN_IN=header needs TRUST_PROXY, the list of addresses whose header is believed; without it anybody could name themselves.",
    );
  }
  const header = env["SIGN_IN_HEADER"] || "X-Forwarded-User";
  if (!/^[\w-]{1,100}$/.test(header)) {
    complaints.push("SIGN_IN_HEADER must be the name of a header, such as X-Forwarded-User.");
  }
  if (known === "oidc") {
    for (const [name, [schema, what]] of Object.entries(oidc)) {
      if (!schema.safeParse(env[name] ?? "").success) {
        complaints.push(`SIGN_IN=oidc needs ${name}: ${what}.`);
      }
    }
  }
  const others = readOthers(env, complaints);
  const way =
    known === "header"
      ? { kind: known, header }
      : known === "oidc"
        ? { kind: known, oidc: oidcSettings(env, complaints) }
        : { kind: known };
  const usersFile = usersFileOf(env, dataFolder);
  return { settings: { way, usersFile, others }, complaints };
}

function oidcSettings(env: Record<string, string | undefined>, complaints: string[]): OidcSettings {
  const seconds = Number(env["OIDC_AUTH_EXPIRES"] || DAY_MS / 1000);
  if (!Number.isInteger(seconds) || seconds < 60 || seconds * 1000 > SESSION_LIMIT_MS) {
    complaints.push("OIDC_AUTH_EXPIRES must be seconds, from 60 to 604800 (seven days).");
  }
  return {
    OIDC_AUTH_SECRET: env["OIDC_AUTH_SECRET"] ?? "",
    OIDC_ISSUER: env["OIDC_ISSUER"] ?? "",
    OIDC_CLIENT_ID: env["OIDC_CLIENT_ID"] ?? "",
    OIDC_CLIENT_SECRET: env["OIDC_CLIENT_SECRET"] ?? "",
    OIDC_SCOPES: env["OIDC_SCOPES"] || "openid email",
    nameClaim: env["OIDC_NAME_CLAIM"] || "email",
    sessionMs: seconds * 1000,
  };
}

/** Reads SIGN_IN_DEFAULT_ROLE and SIGN_IN_DEFAULT_INSTANCES. */
function readOthers(
  env: Record<string, string | undefined>,
  complaints: string[],
): DefaultRights | undefined {
  const role = env["SIGN_IN_DEFAULT_ROLE"] || undefined;
  if (role === undefined) return undefined;
  if (env["SIGN_IN"] === "users") {
    complaints.push(
      "SIGN_IN_DEFAULT_ROLE has no use with SIGN_IN=users: every user is in the users file.",
    );
  }
  const parsed = z.safeParse(z.enum(["sender", "reader"]), role).data;
  if (!parsed) complaints.push("SIGN_IN_DEFAULT_ROLE must be sender or reader.");
  const instances = readInstances(env["SIGN_IN_DEFAULT_INSTANCES"] || "all");
  if (!instances) {
    complaints.push("SIGN_IN_DEFAULT_INSTANCES must be all, or idInstances with commas between.");
  }
  return parsed && instances ? { role: parsed, instances } : undefined;
}

/** The users file: that of `USERS_FILE`, or else in the folder of the studio's data. */
export function usersFileOf(env: Record<string, string | undefined>, dataFolder: string): string {
  return env["USERS_FILE"] || path.join(dataFolder, "users.json");
}

/** `all`, or idInstances with commas between; undefined if the text is neither. */
function readInstances(given: string): "all" | string[] | undefined {
  if (given === "all") return "all";
  const ids = z.safeParse(
    z.array(idInstanceSchema),
    given.split(",").map((id) => id.trim()),
  );
  return ids.data;
}

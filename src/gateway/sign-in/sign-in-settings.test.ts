import { expect, it } from "vitest";
import { readSignInSettings } from "./sign-in-settings.ts";

const alone = {
  dataFolder: "/data",
  publicUrl: undefined,
  openToNetwork: false,
  trustsProxy: false,
};
const behindProxy = {
  ...alone,
  publicUrl: new URL("https://studio.example"),
  openToNetwork: true,
  trustsProxy: true,
};
const oidc = {
  SIGN_IN: "oidc",
  OIDC_ISSUER: "https://id.example",
  OIDC_CLIENT_ID: "studio",
  OIDC_CLIENT_SECRET: "canary",
  OIDC_AUTH_SECRET: "a random text that only the server knows",
};

it("there is no sign-in unless one is set", () => {
  expect(readSignInSettings({}, behindProxy)).toEqual({ settings: undefined, complaints: [] });
  expect(readSignInSettings({ SIGN_IN: "" }, behindProxy).settings).toBeUndefined();
});

it("the users file is in the data folder unless it is set", () => {
  const { settings } = readSignInSettings({ SIGN_IN: "users" }, alone);
  expect(settings).toEqual({
    way: { kind: "users" },
    usersFile: "/data/users.json",
    others: undefined,
  });
  const set = readSignInSettings({ SIGN_IN: "users", USERS_FILE: "/etc/users.json" }, alone);
  expect(set.settings?.usersFile).toBe("/etc/users.json");
});

it("a header and the rights of those whom the users file does not name", () => {
  const env = {
    SIGN_IN: "header",
    SIGN_IN_HEADER: "Remote-User",
    SIGN_IN_DEFAULT_ROLE: "reader",
    SIGN_IN_DEFAULT_INSTANCES: "1101000001, 1101000002",
  };
  expect(readSignInSettings(env, behindProxy)).toMatchObject({
    settings: {
      way: { kind: "header", header: "Remote-User" },
      others: { role: "reader", instances: ["1101000001", "1101000002"] },
    },
    complaints: [],
  });
});

it("a provider, with a day for a session", () => {
  const { settings, complaints } = readSignInSettings(oidc, behindProxy);
  expect(complaints).toEqual([]);
  expect(settings?.way).toMatchObject({
    oidc: { nameClaim: "email", sessionMs: 24 * 60 * 60 * 1000, OIDC_SCOPES: "openid email" },
  });
});

it.each([
  [{ SIGN_IN: "yes" }, alone, ["SIGN_IN must be users, header or oidc."]],
  [{ SIGN_IN: "users" }, { ...alone, openToNetwork: true }, ["PUBLIC_URL with https://"]],
  [{ SIGN_IN: "header" }, alone, ["SIGN_IN=header needs TRUST_PROXY"]],
  [{ SIGN_IN: "header", SIGN_IN_HEADER: "a b" }, behindProxy, ["SIGN_IN_HEADER must be"]],
  [{ SIGN_IN: "header", SIGN_IN_DEFAULT_ROLE: "boss" }, behindProxy, ["sender or reader"]],
  [
    { SIGN_IN: "header", SIGN_IN_DEFAULT_ROLE: "reader", SIGN_IN_DEFAULT_INSTANCES: "shop" },
    behindProxy,
    ["SIGN_IN_DEFAULT_INSTANCES must be all, or idInstances"],
  ],
  [
    { SIGN_IN: "users", SIGN_IN_DEFAULT_ROLE: "reader" },
    alone,
    ["SIGN_IN_DEFAULT_ROLE has no use"],
  ],
  [
    { SIGN_IN: "oidc" },
    behindProxy,
    ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_AUTH_SECRET"],
  ],
  [{ ...oidc, OIDC_ISSUER: "id.example" }, behindProxy, ["OIDC_ISSUER: the https:// address"]],
  [{ ...oidc, OIDC_ISSUER: "http://id.example" }, behindProxy, ["OIDC_ISSUER: the https://"]],
  [{ ...oidc, OIDC_AUTH_SECRET: "canary" }, behindProxy, ["OIDC_AUTH_SECRET: a random text"]],
  [{ ...oidc, OIDC_AUTH_EXPIRES: "forever" }, behindProxy, ["OIDC_AUTH_EXPIRES must be seconds"]],
])("%j is refused with what to do", (env, surroundings, expected) => {
  const { complaints } = readSignInSettings(env, surroundings);
  expect(complaints).toHaveLength(expected.length);
  for (const [at, words] of expected.entries()) expect(complaints[at]).toContain(words);
  expect(complaints.join()).not.toContain("canary");
});

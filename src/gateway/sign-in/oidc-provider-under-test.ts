import { createHash, generateKeyPairSync, randomUUID, sign as signWith } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";

export const CLIENT = { id: "studio", secret: "a secret of the client" };

/** What the provider says in its next answers. */
export interface ProviderAnswers {
  claims: Record<string, unknown>;
  /** In place of the right ones. */
  nonce?: string;
  audience?: string;
  tokenStatus?: number;
}

/** A small OIDC provider on this machine, at which everybody is signed in already. */
export async function oidcProviderUnderTest(answers: ProviderAnswers) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const kid = "key-1";
  const asked = new Map<string, { nonce: string; challenge: string; redirectUri: string }>();
  const app = new Hono();
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  function idToken(nonce: string): string {
    const seconds = Math.floor(Date.now() / 1000);
    const payload = {
      iss: issuer,
      aud: answers.audience ?? CLIENT.id,
      sub: "user-1",
      iat: seconds,
      exp: seconds + 60,
      nonce: answers.nonce ?? nonce,
      ...answers.claims,
    };
    const text = `${part({ alg: "RS256", typ: "JWT", kid })}.${part(payload)}`;
    return `${text}.${signWith("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
  }

  app.get("/.well-known/openid-configuration", (c) =>
    c.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      scopes_supported: ["openid", "email", "profile"],
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    }),
  );
  app.get("/jwks", (c) => c.json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid }] }));
  app.get("/authorize", (c) => {
    const { state = "", nonce = "", code_challenge = "", redirect_uri = "" } = c.req.query();
    const code = randomUUID();
    asked.set(code, { nonce, challenge: code_challenge, redirectUri: redirect_uri });
    return c.redirect(`${redirect_uri}?${new URLSearchParams({ code, state })}`);
  });
  app.post("/token", async (c) => {
    const { code, code_verifier, redirect_uri } = await c.req.parseBody<Record<string, string>>();
    const known = asked.get(code ?? "");
    asked.delete(code ?? "");
    const challenge = createHash("sha256")
      .update(code_verifier ?? "")
      .digest("base64url");
    const client = `Basic ${Buffer.from(
      `${CLIENT.id}:${encodeURIComponent(CLIENT.secret).replaceAll("%20", "+")}`,
    ).toString("base64")}`;
    const isRight =
      known?.challenge === challenge &&
      known.redirectUri === redirect_uri &&
      c.req.header("Authorization") === client;
    if (!known || !isRight || answers.tokenStatus) {
      return c.json({ error: "invalid_grant" }, (answers.tokenStatus ?? 400) as 400);
    }
    return c.json({
      access_token: "access-token-canary",
      refresh_token: "refresh-token-canary",
      token_type: "Bearer",
      expires_in: 60,
      id_token: idToken(known.nonce),
    });
  });
  return { issuer, stop: () => new Promise<void>((stopped) => server.close(() => stopped())) };
}

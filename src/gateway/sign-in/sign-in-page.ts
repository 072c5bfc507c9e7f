import { html, raw } from "hono/html";
import { signInPolicy, signInStyle } from "./sign-in-style.ts";
import { type SignInProblem, textsFor } from "./sign-in-texts.ts";

interface Content {
  /** A form for name and password, a link that tries again, or the end of a sign-in in a tab of its own. */
  shows: "form" | "again" | "done";
  problem?: SignInProblem | undefined;
  /** Where the link that tries again leads to. */
  href?: string;
  /** What was typed as name. */
  name?: string | undefined;
  status?: number;
  headers?: Record<string, string>;
}

/** The page for signing in: without scripts, in the browser's language. */
export async function signInPage(request: Request, content: Content): Promise<Response> {
  const { shows, problem, href = "", name = "", status = 200, headers } = content;
  const { language, texts } = textsFor(request);
  const isInvalid = problem?.kind === "missing" || problem?.kind === "wrong";
  const title = shows === "done" ? texts.done : texts.title;
  const invalid = isInvalid ? raw('aria-invalid="true" aria-describedby="problem"') : "";
  const focus = raw("autofocus");

  // Without an action, the form goes to the address of the page, with its query and its fragment.
  const form = html`<form method="post" class="card">
    <h1>${title}</h1>
    ${problem ? html`<p class="problem" id="problem" role="alert">${texts.problem(problem)}</p>` : ""}
    <label>
      ${texts.name}
      <input
        name="name"
        value="${name}"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        required
        maxlength="100"
        ${invalid}
        ${name === "" ? focus : ""}
      />
    </label>
    <label>
      ${texts.password}
      <input
        name="password"
        type="password"
        autocomplete="current-password"
        required
        maxlength="1000"
        ${invalid}
        ${name === "" ? "" : focus}
      />
    </label>
    <button class="main">${texts.signIn}</button>
  </form>`;
  const again = html`<div class="card">
    <h1>${title}</h1>
    ${problem ? html`<p class="problem" role="alert">${texts.problem(problem)}</p>` : ""}
    <a class="main" href="${href}">${texts.again}</a>
  </div>`;
  const done = html`<div class="card" role="status">
    <h1>${title}</h1>
    <p class="soft">${texts.close}</p>
  </div>`;

  const page = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${title} · Voice Status Studio</title>
        ${styleSheet}
      </head>
      <body>
        <main>
          <header>${logo}Voice Status Studio</header>
          ${{ form, again, done }[shows]}
        </main>
      </body>
    </html>`;
  return new Response(String(page), { status, headers: { ...pageHeaders, ...headers } });
}

/** Without a space more: the policy has the hash of this text. */
const styleSheet = raw(`<style>${signInStyle}</style>`);

const logo = html`<svg
  width="30"
  height="30"
  viewBox="0 0 30 30"
  fill="none"
  stroke-width="2.2"
  stroke-linecap="round"
  aria-hidden="true"
>
  <circle class="ring" cx="15" cy="15" r="12.8" pathLength="100" stroke-dasharray="28 5.3" />
  <path class="bars" d="M9.5 13.5v3M13.2 10.5v9M16.9 12.5v5M20.6 13.9v2.2" />
</svg>`;

const pageHeaders = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": signInPolicy,
  "Cache-Control": "no-store",
  Vary: "Accept-Language",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  // Not "no-referrer": with it, the form's own Origin would be "null".
  "Referrer-Policy": "same-origin",
};

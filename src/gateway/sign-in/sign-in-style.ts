import { createHash } from "node:crypto";

/** The look of the studio, in the few rules that this page needs. The colours are those of its theme. */
export const signInStyle = `
:root {
  color-scheme: light dark;
  --canvas: #F6F7F4; --surface: #FFFFFF; --line: #DFE4DD; --line-control: #8B958E;
  --ink: #15201B; --ink-soft: #55635C; --accent: #0B7A53; --on-accent: #FFFFFF;
  --bad: #B3261E; --bad-wash: #FBE6E3; --shade: #15201B0D;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0D1210; --surface: #141B18; --line: #25302B; --line-control: #66756D;
    --ink: #E8EEEA; --ink-soft: #A3B0A9; --accent: #3CCB92; --on-accent: #062015;
    --bad: #FF8A80; --bad-wash: #3A1B18; --shade: #00000050;
  }
}
* { box-sizing: border-box; margin: 0; }
body {
  min-height: 100vh; min-height: 100svh; padding: 24px 16px; background: var(--canvas); color: var(--ink);
  font: 14px/20px system-ui, sans-serif; display: grid; align-content: center; justify-items: center;
  -webkit-text-size-adjust: 100%;
}
main { width: 100%; max-width: 384px; display: grid; gap: 20px; }
header { display: flex; align-items: center; gap: 10px; font-size: 15px; font-weight: 600; padding-inline: 4px; }
.ring { stroke: var(--accent); }
.bars { stroke: var(--ink); }
.card {
  background: var(--surface); border: 1px solid var(--line); border-radius: 14px; padding: 24px;
  display: grid; gap: 16px; box-shadow: 0 1px 2px var(--shade), 0 8px 24px var(--shade);
}
h1 { font-size: 20px; line-height: 28px; font-weight: 600; }
.problem { background: var(--bad-wash); color: var(--bad); border-radius: 8px; padding: 10px 12px; overflow-wrap: anywhere; }
.soft { color: var(--ink-soft); }
label { display: grid; gap: 6px; font-weight: 500; }
input {
  width: 100%; height: 44px; padding: 0 12px; border: 1px solid var(--line-control); border-radius: 8px;
  background: var(--surface); color: var(--ink); font: inherit; font-size: 16px; font-weight: 400;
}
input[aria-invalid] { border-color: var(--bad); }
.main {
  height: 48px; border: 0; border-radius: 11px; background: var(--accent); color: var(--on-accent);
  font: inherit; font-size: 16px; font-weight: 600; text-decoration: none; cursor: pointer;
  display: grid; place-items: center;
}
.main:hover { filter: brightness(1.1); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;

/** What the page's policy allows: this style and this form, and nothing else. */
export const signInPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(signInStyle).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

import { colorPickerStyleHash } from "./color-picker-style.ts";
import { beforeScriptsHash } from "./first-frame.ts";

const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(self), payment=(), usb=()",
};

/** Headers of scripts, styles and fonts: a policy would only make them longer, because they are no documents. */
export function assetHeaders(): Record<string, string> {
  const { "X-Content-Type-Options": type, "Cross-Origin-Resource-Policy": readers } = always;
  return { "X-Content-Type-Options": type, "Cross-Origin-Resource-Policy": readers };
}

const pageSources = {
  "default-src": "'none'",
  "font-src": "'self'",
  // The picture of the account that is linked to an instance comes from WhatsApp.
  "img-src": "'self' data: https://pps.whatsapp.net",
  // The audio of a status may be anywhere; it is played and never read.
  "media-src": "'self' http: https: blob:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/**
 * Headers of the built page: scripts, styles and connections of the studio only, of inline scripts only the one that
 * the build writes into index.html, and no text that becomes
 * code (Trusted Types).
 */
export function builtPageHeaders(): Record<string, string> {
  return {
    ...always,
    "Content-Security-Policy": policy({
      ...pageSources,
      "script-src": `'self' ${beforeScriptsHash()}`,
      "style-src": `'self' ${colorPickerStyleHash()}`,
      "connect-src": "'self'",
      "worker-src": "'self'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "studio-worker",
    }),
  };
}

/** Headers of Vite's development page, which needs inline scripts and styles and a WebSocket. */
export function devPageHeaders(): Record<string, string> {
  return {
    ...always,
    "Content-Security-Policy": policy({
      ...pageSources,
      "script-src": "'self' 'unsafe-inline'",
      "style-src": "'self' 'unsafe-inline'",
      "connect-src": "'self' ws:",
    }),
  };
}

/**
 * Headers of the worker that reads and encodes audio. A worker obeys the policy of its own script, so the
 * page never has to allow what the MP3 encoder needs: WebAssembly, and a worker that its package makes from
 * a blob, under this same policy. In return the worker can connect to nothing; it has no token and no
 * document.
 */
export function workerHeaders(): Record<string, string> {
  return {
    ...always,
    "Content-Security-Policy": policy({
      "default-src": "'none'",
      "script-src": "'self' 'wasm-unsafe-eval'",
      "worker-src": "blob:",
    }),
  };
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

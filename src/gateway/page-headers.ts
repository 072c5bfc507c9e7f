import { colorPickerStyleHash } from "./color-picker-style.ts";

const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

const sources = {
  "default-src": "'none'",
  "font-src": "'self'",
  "img-src": "'self' data:",
  // Any address can be the audio of a status; it is played, never read.
  "media-src": "'self' http: https: blob:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/**
 * Headers of the built page: no script, style or connection but the studio's own, and no text that
 * becomes code (Trusted Types).
 */
export function builtPageHeaders(): Record<string, string> {
  return {
    ...always,
    "Content-Security-Policy": policy({
      ...sources,
      "script-src": "'self'",
      "style-src": `'self' ${colorPickerStyleHash()}`,
      "connect-src": "'self'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "'none'",
    }),
  };
}

/** The same as far as Vite's development page allows: it has scripts and styles inline, and a WebSocket. */
export function devPageHeaders(): Record<string, string> {
  return {
    ...always,
    "Content-Security-Policy": policy({
      ...sources,
      "script-src": "'self' 'unsafe-inline'",
      "style-src": "'self' 'unsafe-inline'",
      "connect-src": "'self' ws:",
    }),
  };
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

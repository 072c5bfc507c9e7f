/** Where the studio is for its users. */
export interface StudioPlace {
  /** Scheme, host and port of the page. */
  origin: string;
  /** The path of the page, with a slash at both ends. */
  base: string;
}

/**
 * Where the studio is for the browser of a request.
 *
 * @param base the path of the page, with a slash at both ends.
 */
export function placeOf({ url }: Request, base: string): StudioPlace {
  return { origin: new URL(url).origin, base };
}

/**
 * The name of the session's cookie. Browsers take a cookie with `__Host-` only from this very host, over
 * HTTPS and for all paths, so no other program at a neighbouring name can plant one. Cookies are not separate
 * for each port, so without HTTPS the port is part of the name.
 */
function nameOf({ origin, base }: StudioPlace): string {
  if (!isSecure(origin)) return `studio-session-${new URL(origin).port || "80"}`;
  return base === "/" ? "__Host-studio-session" : "__Secure-studio-session";
}

/** The value of `Set-Cookie` that signs a browser in; it lasts as long as the session may. */
export function sessionCookie(secret: string, place: StudioPlace, forMs: number): string {
  return `${nameOf(place)}=${secret}; ${attributesOf(place)}; Max-Age=${Math.floor(forMs / 1000)}`;
}

/** The value of `Set-Cookie` that signs a browser out. */
export function noSessionCookie(place: StudioPlace): string {
  return `${nameOf(place)}=; ${attributesOf(place)}; Max-Age=0`;
}

/** The secrets that a request has in its cookie; a forged one may be beside the right one. */
export function secretsOf(request: Request, place: StudioPlace): string[] {
  const start = `${nameOf(place)}=`;
  const pairs = (request.headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs
    .filter((pair) => pair.startsWith(start))
    .map((pair) => pair.slice(start.length))
    .filter((secret) => /^[\w-]{43}$/.test(secret))
    .slice(0, 3);
}

function attributesOf({ origin, base }: StudioPlace): string {
  const secure = isSecure(origin) ? "Secure; " : "";
  return `HttpOnly; ${secure}SameSite=Strict; Path=${base}`;
}

function isSecure(origin: string): boolean {
  return origin.startsWith("https:");
}

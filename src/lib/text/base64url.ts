/** Encodes a text in Base64 for URLs (RFC 4648 §5, UTF-8, no padding). */
export function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Decodes such a text; null if the letters do not encode a text. */
export function fromBase64Url(letters: string): string | null {
  try {
    const bytes = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(codes);
  } catch {
    return null;
  }
}

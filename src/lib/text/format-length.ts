/** Formats a length in seconds as players do: `0:12`, `10:05`, `1:02:03`. */
export function formatLength(seconds: number): string {
  if (!Number.isFinite(seconds)) return "–:––";
  const rounded = Math.max(0, Math.round(seconds));
  const hours = Math.floor(rounded / 3600);
  const minutes = Math.floor((rounded % 3600) / 60);
  const rest = String(rounded % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

/** Formats a length in seconds to a tenth of a second: `0:12.3`, in Russian `0:12,3`. */
export function formatTenths(seconds: number, language: "en" | "ru"): string {
  const tenths = Math.max(0, Math.round(seconds * 10));
  const rest = String((tenths % 600) / 10);
  const [second = "", tenth = "0"] = rest.split(".");
  return `${Math.floor(tenths / 600)}:${second.padStart(2, "0")}${language === "ru" ? "," : "."}${tenth}`;
}

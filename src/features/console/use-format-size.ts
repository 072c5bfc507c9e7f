import { useCallTexts } from "../../i18n/use-call-texts.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { formatBytes } from "../../lib/text/format-bytes.ts";

/** Formats a size, in bytes if it is small: an answer of 2 bytes is not one of 900. */
export function useFormatSize(): (bytes: number) => string {
  const texts = useCallTexts();
  const { language } = useI18n();
  return (bytes) => (bytes < 1024 ? texts.bytes(bytes) : formatBytes(bytes, language));
}

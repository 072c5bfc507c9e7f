import { useState } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useUploadedAudioTexts } from "../../../../i18n/use-uploaded-audio-texts.ts";
import { useKnownUpload } from "../../../../stores/audio/uploads.ts";

/** Until when GREEN-API keeps the file behind a link, if this browser uploaded it. */
export function UploadExpiry({ urlFile }: { urlFile: string | null }) {
  const { day } = useI18n();
  const texts = useUploadedAudioTexts();
  const upload = useKnownUpload(urlFile);
  const [now] = useState(Date.now);
  if (!upload) return null;
  const date = day(upload.expiresAt);
  return upload.expiresAt > now ? (
    <p className="text-xs text-ink-soft">{texts.worksUntil(date)}</p>
  ) : (
    <p className="text-xs text-caution">{texts.workedUntil(date)}</p>
  );
}

import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useSetUpTexts } from "../../i18n/use-set-up-texts.ts";
import { closeRegion } from "../../stores/open-region.ts";
import { IconButton } from "../../ui/icon-button.tsx";

/** The region that shows whether the chosen instance is ready for statuses, and what helps if it is not. */
export default function SetUp() {
  const texts = useSetUpTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <section
      aria-labelledby="set-up-title"
      className="mx-auto max-w-[1240px] border-b border-line px-4 py-5 md:px-8"
    >
      <div className="flex items-center justify-between">
        <h2 ref={heading} id="set-up-title" tabIndex={-1} className="text-xl font-semibold">
          {texts.title}
        </h2>
        <IconButton label={texts.close} onClick={() => closeRegion("set-up")}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
    </section>
  );
}

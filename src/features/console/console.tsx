import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useCallTexts } from "../../i18n/use-call-texts.ts";
import { closeRegion } from "../../stores/open-region.ts";
import { IconButton } from "../../ui/icon-button.tsx";

/** The calls of this tab, docked at the bottom of the window; the page scrolls above them. */
export default function Console() {
  const texts = useCallTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <section
      aria-labelledby="calls-title"
      className="sticky bottom-0 z-10 h-[45vh] overflow-y-auto border-t border-line-strong bg-surface max-md:fixed max-md:inset-0 max-md:h-auto"
    >
      <div className="flex items-center justify-between px-4 py-2 md:px-8">
        <h2 ref={heading} id="calls-title" tabIndex={-1} className="text-base font-semibold">
          {texts.title}
        </h2>
        <IconButton label={texts.close} onClick={() => closeRegion("calls")}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
    </section>
  );
}

import { useI18n } from "../../../../i18n/i18n.tsx";

/** Shows, around the page, that what is dragged may be dropped. */
export function DropFrame() {
  const { messages } = useI18n();
  return (
    <div className="pointer-events-none fixed inset-0 z-30 grid place-items-center border-[3px] border-accent bg-[color-mix(in_srgb,var(--role-canvas)_70%,transparent)]">
      <p className="rounded-card border border-line bg-surface px-6 py-4 text-lg font-semibold shadow-card">
        {messages.audio.drop}
      </p>
    </div>
  );
}

import { useI18n } from "../../i18n/i18n.tsx";
import { usePresentation } from "../../ui/presentation.ts";

interface Props {
  name: string;
  /** Address of the picture. Presentation mode hides it. */
  avatar: string | undefined;
  /** Shown without a picture. */
  initial: string;
}

/** Whose status it is, and when it was published. */
export function PhoneHeader({ name, avatar, initial }: Props) {
  const { now } = useI18n().messages.preview;
  const { presenting } = usePresentation();
  return (
    <div className="relative flex min-h-15 items-center gap-2.5 px-3.5 py-3 text-sm [text-shadow:0_0_3px_#0006]">
      {avatar && !presenting ? (
        <img
          src={avatar}
          alt=""
          referrerPolicy="no-referrer"
          className="size-9 flex-none rounded-chip bg-white/20 object-cover shadow-[0_0_0_2px_#fff3]"
        />
      ) : (
        <span
          aria-hidden
          className="grid size-9 flex-none place-items-center rounded-chip bg-white/20 font-semibold shadow-[0_0_0_2px_#fff3]"
        >
          {initial}
        </span>
      )}
      <span className="min-w-0 leading-[17px]">
        <b className="block truncate font-semibold">
          <bdi>{name}</bdi>
        </b>
        {now}
      </span>
    </div>
  );
}

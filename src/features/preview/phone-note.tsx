interface Props {
  tone?: "calm" | "caution";
  children: string;
}

const tones = { calm: "bg-black/40", caution: "bg-caution-wash text-caution" };

/** About what the phone shows; WhatsApp does not show it. */
export function PhoneNote({ tone = "calm", children }: Props) {
  return (
    <p className={`rounded-control px-2.5 py-1 text-center text-xs ${tones[tone]}`}>{children}</p>
  );
}

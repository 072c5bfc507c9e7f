import type { ResponseOf } from "../../../green-api/contract.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { avatarOf } from "../../../stores/instances/avatar-of.ts";
import { usePresentation } from "../../../ui/presentation.ts";

interface Props {
  account: ResponseOf<"getWaSettings">;
  /** The state by `getStateInstance`, which is asked more often. */
  stateInstance: string | undefined;
}

/** The account as `getWaSettings` names it. Nothing of it is shown to an audience. */
export function AccountFacts({ account, stateInstance = account.stateInstance }: Props) {
  const { messages } = useI18n();
  const texts = useSetUpTexts().account;
  const { presenting } = usePresentation();
  const avatar = avatarOf(account);
  const stateText = messages.instance.state(stateInstance);
  const { phone, deviceId, chatId } = account;
  const rows = [
    [texts.facts.phone, phone],
    [texts.facts.device, deviceId],
    ...(chatId ? [[texts.facts.chatId, chatId]] : []),
  ] as const;

  return (
    <div className="flex items-start gap-4">
      {avatar && !presenting && (
        <img
          src={avatar}
          alt={texts.picture}
          width={56}
          height={56}
          className="flex-none rounded-chip bg-sunken object-cover"
          referrerPolicy="no-referrer"
        />
      )}
      <dl className="grid min-w-0 grid-cols-[max-content_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 text-sm">
        <dt className="text-ink-soft">{texts.facts.state}</dt>
        <dd>
          {stateText}
          {stateText !== stateInstance && (
            <span className="font-mono text-xs text-ink-soft"> {stateInstance}</span>
          )}
        </dd>
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="wrap-anywhere">{valueOf(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );

  function valueOf(value: string | null | undefined) {
    if (!value) return <span className="text-ink-soft">{texts.none}</span>;
    if (presenting) return <span className="text-ink-soft">{texts.hidden}</span>;
    return <bdi className="font-mono text-xs">{value}</bdi>;
  }
}

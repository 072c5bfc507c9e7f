import type { ReactNode, Ref } from "react";
import type { Exchange } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type AudioProps, AudioSection } from "./audio/audio-section.tsx";
import { BackgroundSection } from "./background/background-section.tsx";
import { RecipientsSection, type TakesTable } from "./recipients/recipients-section.tsx";
import { RequestSection } from "./request/request-section.tsx";
import type { DraftForm } from "./use-draft-form.ts";

interface Props {
  id: string;
  form: DraftForm;
  instance: Instance;
  exchange: Exchange | undefined;
  audio: Omit<AudioProps, "form">;
  /** Names of contacts by `chatId`, as far as they are known. */
  names: ReadonlyMap<string, string>;
  /** Other ways to choose recipients, shown below their field. */
  recipientTools: ReactNode;
  recipientsRef: Ref<TakesTable>;
}

export function ComposeForm({
  id,
  form,
  instance,
  exchange,
  audio,
  names,
  recipientTools,
  recipientsRef,
}: Props) {
  const { messages } = useI18n();
  return (
    <form
      id={id}
      noValidate
      aria-label={messages.compose.form}
      // Enter in a field sends nothing: a send cannot be taken back.
      onSubmit={(event) => event.preventDefault()}
      className="rounded-card border border-line bg-surface shadow-card"
    >
      <AudioSection form={form} {...audio} />
      <BackgroundSection form={form} />
      <RecipientsSection ref={recipientsRef} form={form} names={names} tools={recipientTools} />
      <RequestSection form={form} instance={instance} exchange={exchange} />
    </form>
  );
}

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { askAuthorizationCode } from "../../../green-api/account-actions.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { parseRecipient } from "../../../voice-status/recipients/recipient.ts";
import { AskFailure } from "../ask-failure.tsx";

/** Gets a code to type on the phone, for the number of the account. */
export function PhoneCode({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().authorize;
  const [number, setNumber] = useState("");
  const [isInvalid, setInvalid] = useState(false);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (phoneNumber: number) => askAuthorizationCode(instance, phoneNumber),
  });

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const digits = digitsOf(number);
    setInvalid(digits === undefined);
    if (digits !== undefined && !isPending) mutate(Number(digits));
  };

  return (
    <>
      <form noValidate onSubmit={ask} className="grid w-full max-w-80 grid-cols-1 gap-2">
        <Field
          label={texts.number}
          hint={texts.numberHint}
          error={isInvalid ? texts.numberInvalid : undefined}
        >
          {(aria) => (
            <TextInput
              {...aria}
              inputMode="tel"
              autoComplete="tel"
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" aria-disabled={isPending} className="justify-self-start">
          {isPending ? texts.gettingCode : texts.getCode}
        </Button>
      </form>
      {error && <AskFailure error={error} />}
      {data && <Code code={data} />}
      {data === null && <NoCode />}
    </>
  );
}

function NoCode() {
  const { authorize } = useSetUpTexts();
  return (
    <p role="status" className="text-sm text-caution">
      {authorize.noCode}
    </p>
  );
}

function Code({ code }: { code: string }) {
  const { messages } = useI18n();
  const texts = useSetUpTexts().authorize;
  return (
    <div className="grid gap-1">
      <p role="status" className="flex items-center gap-2">
        <span className="sr-only">{texts.code}: </span>
        <span className="font-mono text-2xl">{code}</span>
        <CopyButton compact label={messages.page.copy} text={() => code} texts={messages.page} />
      </p>
      <p className="text-sm text-ink-soft">{texts.howCode}</p>
    </div>
  );
}

/** The digits of a number in international form, with or without a plus. */
function digitsOf(text: string): string | undefined {
  const recipient = parseRecipient(text);
  if (!recipient.valid || !recipient.chatId.endsWith("@c.us")) return undefined;
  return recipient.chatId.replace("@c.us", "");
}

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { beforeStartUrl, CONSOLE_URL } from "../../green-api/account-pages.ts";
import { proposeApiUrl } from "../../green-api/propose-api-url.ts";
import type { Instance } from "../../green-api/instance.ts";
import {
  apiTokenInstanceSchema,
  apiUrlSchema,
  idInstanceSchema,
} from "../../green-api/schemas/instance.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useInstancesTexts } from "../../i18n/use-instances-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialogs/dialog.tsx";
import { ExternalLink } from "../../ui/external-link.tsx";
import { Field } from "../../ui/fields/field.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { TextInput } from "../../ui/fields/text-input.tsx";
import { allInstances, useInstances } from "../../stores/instances/instances.ts";
import { connectInstance } from "../../stores/instances/connect-instance.ts";

const formSchema = z.object({
  idInstance: idInstanceSchema,
  apiTokenInstance: apiTokenInstanceSchema,
  apiUrl: apiUrlSchema,
  label: z.string(),
});
/** An empty field leaves the known token as it is. It is never shown again. */
const editSchema = z.extend(formSchema, {
  apiTokenInstance: z.union([z.literal(""), apiTokenInstanceSchema]),
});

type InstanceForm = z.infer<typeof formSchema>;

interface Props {
  /** An instance of the list, to be changed or to get its token. */
  known: Instance | undefined;
  onClose: () => void;
  /** Closes it, too. */
  onSaved?: () => void;
}

/** Connects or changes an instance. The browser's password manager gets idInstance and token as name and password. */
export default function InstanceDialog({ known, onClose, onSaved = onClose }: Props) {
  const { language, messages } = useI18n();
  const texts = useInstancesTexts();
  const { hideName } = usePresentation();
  const hasToken = Boolean(known?.apiTokenInstance);
  const form = useForm<InstanceForm>({
    resolver: zodResolver(hasToken ? editSchema : formSchema),
    defaultValues: {
      idInstance: known?.idInstance ?? "",
      apiTokenInstance: "",
      apiUrl: known?.apiUrl ?? "",
      label: known?.label ?? "",
    },
  });
  const { errors } = form.formState;

  const { setFocus } = form;
  // Not the links above the fields: idInstance and token are what a person came with.
  const firstField = known ? "apiTokenInstance" : "idInstance";
  useEffect(() => setFocus(firstField), [firstField, setFocus]);

  const proposeUrl = (idInstance: string) => {
    const isProposed = !form.getFieldState("apiUrl").isDirty && !known;
    if (isProposed && /^\d{4}/.test(idInstance)) {
      form.resetField("apiUrl", { defaultValue: proposeApiUrl(idInstance) });
    }
  };

  const connect = form.handleSubmit(({ idInstance, apiTokenInstance, apiUrl, label }) => {
    const taken = allInstances(useInstances.getState());
    if (!known && taken.some((other) => other.idInstance === idInstance)) {
      form.setError("idInstance", { type: "taken" }, { shouldFocus: true });
      return;
    }
    connectInstance({
      idInstance,
      apiTokenInstance: apiTokenInstance || (known?.apiTokenInstance ?? ""),
      apiUrl,
      label: label.trim() || texts.labelDefault(idInstance),
    });
    onSaved();
  });

  const idError = errors.idInstance?.type === "taken" ? texts.idTaken : texts.idInvalid;
  return (
    <Dialog title={titleOf()} closeLabel={messages.page.close} onClose={onClose}>
      <form noValidate onSubmit={(event) => void connect(event)} className="grid gap-4">
        {!known && (
          <div className="grid gap-1 text-sm text-ink-soft">
            <p>{texts.whatItIs}</p>
            <p className="flex flex-wrap gap-x-4 gap-y-1">
              <ExternalLink href={CONSOLE_URL} note={messages.page.opensElsewhere}>
                {texts.console}
              </ExternalLink>
              <ExternalLink href={beforeStartUrl(language)} note={messages.page.opensElsewhere}>
                {texts.beforeStart}
              </ExternalLink>
            </p>
          </div>
        )}
        <Field label="idInstance" hint={texts.idHint} error={errors.idInstance && idError}>
          {(aria) => (
            <TextInput
              {...aria}
              {...form.register("idInstance", {
                setValueAs: (text: string) => text.trim(),
                onChange: (event: { target: HTMLInputElement }) =>
                  proposeUrl(event.target.value.trim()),
              })}
              autoComplete="username"
              isPrivate
              inputMode="numeric"
              readOnly={known !== undefined}
              className="font-mono"
            />
          )}
        </Field>
        <Field
          label="apiTokenInstance"
          hint={hasToken ? texts.tokenKept : texts.tokenHint}
          error={errors.apiTokenInstance && texts.tokenInvalid}
        >
          {(aria) => (
            <TextInput
              {...aria}
              {...form.register("apiTokenInstance", { setValueAs: (text: string) => text.trim() })}
              type="password"
              autoComplete="current-password"
              className="font-mono"
            />
          )}
        </Field>
        {(!known || hasToken) && (
          <>
            <Field label="API URL" hint={texts.urlHint} error={errors.apiUrl && texts.urlInvalid}>
              {(aria) => (
                <TextInput
                  {...aria}
                  {...form.register("apiUrl")}
                  inputMode="url"
                  className="font-mono"
                />
              )}
            </Field>
            <Field label={texts.label} hint={texts.labelHint}>
              {(aria) => <TextInput {...aria} {...form.register("label")} isPrivate />}
            </Field>
          </>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{messages.page.cancel}</Button>
          <Button look="primary" type="submit">
            {hasToken ? texts.save : texts.connect}
          </Button>
        </div>
      </form>
    </Dialog>
  );

  function titleOf(): string {
    if (!known) return texts.addTitle;
    const label = hideName(known.label);
    return hasToken ? texts.editLabel(label) : texts.enterToken(label);
  }
}

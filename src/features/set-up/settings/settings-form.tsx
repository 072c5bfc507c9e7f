import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Instance } from "../../../green-api/instance.ts";
import type { ChangeableSetting } from "../../../green-api/changeable-settings.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { changeSettings } from "../../../stores/instances/change-settings.ts";
import { isReader, useSignedIn } from "../../../stores/signed-in.ts";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import {
  isWithinLimits,
  type SettingChanges,
  type SettingValue,
} from "../../../voice-status/set-up/known-settings.ts";
import { AskFailure } from "../ask-failure.tsx";
import { titleIdOf } from "../block.tsx";
import { SettingRow } from "./setting-row.tsx";
import "./save-bar.css";

interface Props {
  instance: Instance;
  settings: { name: ChangeableSetting; value: SettingValue }[];
}

interface Change {
  name: ChangeableSetting;
  from: SettingValue;
  to: SettingValue | undefined;
}

/** The button that saved is gone by then, and the focus with it. */
const focusIfLost = (note: HTMLElement | null) => {
  if (document.activeElement === document.body) note?.focus({ preventScroll: true });
};

/** Changes settings together, because each change restarts the instance. That is said before. */
export function SettingsForm({ instance, settings }: Props) {
  const texts = useSetUpTexts().settings;
  const readsOnly = useSignedIn(isReader);
  const [edits, setEdits] = useState<SettingChanges>({});
  /** What the last save changed, until something is edited again. */
  const [saved, setSaved] = useState<Change[]>([]);
  const changed = settings.filter(({ name, value }) => (edits[name] ?? value) !== value);
  const isValid = changed.every(({ name }) => isWithinLimits(name, edits[name] ?? Number.NaN));

  const { mutate, data, isPending, error, reset } = useMutation({
    mutationFn: (changes: Change[]) =>
      changeSettings(instance, Object.fromEntries(changes.map(({ name, to }) => [name, to]))),
    onSuccess: (isSaved, changes) => {
      if (!isSaved) return;
      setSaved(changes);
      setEdits({});
      announce(texts.saved);
    },
  });

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isValid || isPending) return;
    mutate(changed.map(({ name, value }) => ({ name, from: value, to: edits[name] })));
  };

  const undo = () => {
    setEdits({});
    reset();
    document.getElementById(titleIdOf("settings"))?.focus({ preventScroll: true });
  };

  return (
    <form noValidate onSubmit={save} className="grid grid-cols-1">
      <fieldset disabled={readsOnly} className="grid min-w-0 grid-cols-1">
        {settings.map(({ name, value }) => (
          <SettingRow
            key={name}
            name={name}
            value={edits[name] ?? value}
            saved={value}
            onChange={(edited) => {
              setEdits({ ...edits, [name]: edited });
              setSaved([]);
            }}
          />
        ))}
      </fieldset>
      {changed.length > 0 && (
        <div className="save-bar mt-1 grid grid-cols-1 gap-2 rounded-control bg-caution-wash px-3.5 py-3 text-sm">
          <p>
            <b className="font-semibold">{texts.changed(changed.length)}.</b> {texts.restart}
          </p>
          {error && <AskFailure error={error} />}
          {data === false && <p className="text-bad">{texts.notSaved}</p>}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" size="small" aria-disabled={!isValid || isPending}>
              {isPending ? texts.saving : texts.save}
            </Button>
            <Button size="small" look="quiet" onClick={undo}>
              {`${texts.undo}: ${texts.changed(changed.length)}`}
            </Button>
          </div>
        </div>
      )}
      {saved.length > 0 && (
        <p
          ref={focusIfLost}
          tabIndex={-1}
          className="save-bar mt-1 rounded-control bg-wash px-3.5 py-3 text-sm wrap-anywhere"
        >
          <b className="font-semibold text-good">{texts.savedChanges}</b>{" "}
          {saved.map(({ name, from, to }) => `${name} ${from} → ${to}`).join("; ")}
        </p>
      )}
    </form>
  );
}

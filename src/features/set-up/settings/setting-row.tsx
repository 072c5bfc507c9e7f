import { useId, useState } from "react";
import {
  type ChangeableSetting,
  changeableSettings,
} from "../../../green-api/changeable-settings.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { Segmented } from "../../../ui/fields/segmented.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { isWithinLimits, type SettingValue } from "../../../voice-status/set-up/known-settings.ts";

interface Props {
  name: ChangeableSetting;
  value: SettingValue;
  /** What it is at GREEN-API. */
  saved: SettingValue;
  onChange: (value: SettingValue) => void;
}

/** One setting: its name in GREEN-API's words, what it is for, its value, the value of a new instance, its limits. */
export function SettingRow({ name, value, saved, onChange }: Props) {
  const texts = useSetUpTexts().settings;
  const id = useId();
  const known = changeableSettings[name];
  const limits = useLimits(name);
  const isValid = isWithinLimits(name, value);
  const hints = [texts.isDefault(String(known.standard)), limits].filter(Boolean).join(" ");

  return (
    <div className="flex items-center justify-between gap-4 border-b border-line py-2.5">
      <div className="min-w-0 flex-1">
        <p className="font-mono text-xs wrap-anywhere md:text-sm">
          <span id={`${id}-name`}>{name}</span>
          {value !== saved && (
            <span className="ml-2 rounded-[5px] bg-caution-wash px-1.5 font-sans text-xs text-caution">
              {texts.was(String(saved))}
            </span>
          )}
        </p>
        <p className="text-xs/[17px] text-ink-soft">{texts.notes[name]}</p>
        <p id={`${id}-hint`} className={`text-xs/[17px] ${isValid ? "text-ink-soft" : "text-bad"}`}>
          {isValid ? hints : texts.invalid(limits)}
        </p>
      </div>
      {"min" in known ? (
        <NumberInput
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-hint`}
          aria-invalid={!isValid}
          value={Number(value)}
          onChange={onChange}
        />
      ) : (
        <Segmented
          legend={name}
          name={id}
          options={(known.kind === "boolean" ? ["true", "false"] : ["yes", "no"]).map((option) => ({
            value: option,
            label: option,
          }))}
          value={String(value)}
          onChange={(option) => onChange(known.kind === "boolean" ? option === "true" : option)}
        />
      )}
    </div>
  );
}

interface NumberProps {
  "aria-labelledby": string;
  "aria-describedby": string;
  "aria-invalid": boolean;
  value: number;
  onChange: (value: number) => void;
}

/** A field for a number. What is typed stays as it is, also if it is no number. */
function NumberInput({ value, onChange, ...aria }: NumberProps) {
  const [text, setText] = useState(String(value));
  const shown = numberIn(text) === value || Number.isNaN(value) ? text : String(value);
  return (
    <div className="flex-none" style={{ width: 96 }}>
      <TextInput
        {...aria}
        inputMode="numeric"
        className="h-control! text-right font-mono text-sm"
        value={shown}
        onChange={(event) => {
          setText(event.target.value);
          onChange(numberIn(event.target.value));
        }}
      />
    </div>
  );
}

function numberIn(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
}

function useLimits(name: ChangeableSetting): string {
  const texts = useSetUpTexts().settings;
  const known = changeableSettings[name];
  return "min" in known ? texts.limits(known.min, known.max) : "";
}

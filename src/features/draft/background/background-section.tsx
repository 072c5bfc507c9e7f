import { useFormState, useWatch } from "react-hook-form";
import { contract } from "../../../green-api/contract.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { changeDraft, useDraft } from "../../../stores/draft/draft-form.ts";
import { Field } from "../../../ui/fields/field.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Popover } from "../../../ui/dialogs/popover.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { isNearWhite, palette, toBackgroundColor } from "../../../voice-status/background-color.ts";
import { Section } from "../section.tsx";

const ColorPicker = lazyPart(() => import("./color-picker.tsx"));

const swatch =
  "block size-[26px] rounded-chip shadow-[inset_0_0_0_1px_#0000001f] outline-offset-2 outline-ink";

export function BackgroundSection() {
  const { messages } = useI18n();
  const texts = messages.compose;
  const form = useDraft();
  const written = useWatch({ control: form.control, name: "backgroundColor" });
  const { errors } = useFormState({ control: form.control, name: "backgroundColor" });
  const color = toBackgroundColor(written);

  const choose = (next: string) => changeDraft(form, { backgroundColor: next.toUpperCase() }, true);

  return (
    <Section
      title={texts.background}
      hint={texts.backgroundHint}
      page={contract.sendVoiceStatus.page}
    >
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <fieldset className="grid w-full grid-cols-[repeat(auto-fill,26px)] gap-2 md:w-auto md:grid-cols-[repeat(11,26px)]">
          <legend className="sr-only">{texts.palette}</legend>
          {palette.map((option) => (
            <label key={option} title={option}>
              <input
                type="radio"
                name="palette"
                aria-label={option}
                className="peer sr-only"
                checked={option === color}
                onChange={() => choose(option)}
              />
              <span
                className={`${swatch} peer-checked:outline-2 peer-focus-visible:outline-2 peer-focus-visible:outline-accent`}
                style={{ backgroundColor: option }}
              />
            </label>
          ))}
          <Popover
            label={texts.pickColor}
            buttonClassName={`${swatch} bg-[conic-gradient(#f55,#fb3,#5d5,#3cf,#66f,#f5c,#f55)]`}
            face={null}
          >
            {() => <ColorPicker color={color ?? palette[0]} onChange={choose} />}
          </Popover>
        </fieldset>
        <div className="w-[132px]">
          <Field
            label={texts.hex}
            labelHidden
            error={errors.backgroundColor && texts.errors["color-invalid"]}
          >
            {(aria) => (
              <span className="relative block">
                <span
                  aria-hidden
                  className="absolute top-[11px] left-3 size-[18px] rounded-[5px] shadow-[inset_0_0_0_1px_#0000001f]"
                  style={{ backgroundColor: color ?? "transparent" }}
                />
                <TextInput
                  {...aria}
                  {...form.register("backgroundColor")}
                  onBlur={() => (color ? choose(color) : void form.trigger("backgroundColor"))}
                  maxLength={40}
                  className="pl-10 font-mono text-[12.5px]"
                />
              </span>
            )}
          </Field>
        </div>
      </div>
      {color && isNearWhite(color) && <p className="text-sm text-caution">{texts.nearWhite}</p>}
    </Section>
  );
}

import { type KeyboardEvent, useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { announce } from "../../ui/live-region.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { chatIdsOf } from "../../voice-status/draft.ts";
import { addRecipients } from "../../voice-status/recipient-list.ts";
import { parseRecipient } from "../../voice-status/recipient.ts";
import { RecipientChip } from "./recipient-chip.tsx";

interface Props {
  recipients: string[];
  /** Names of contacts by `chatId`. */
  names: ReadonlyMap<string, string>;
  error: string | undefined;
  inputRef: (element: HTMLInputElement | null) => void;
  onChange: (recipients: string[]) => void;
}

/** More chips than this help nobody, and cost the page its quickness. */
const MAX_DRAWN = 100;
const MAX_REASONS = 10;

export function RecipientsField({ recipients, names, error, inputRef, onChange }: Props) {
  const { messages } = useI18n();
  const words = messages.compose;
  const { presenting, hideNumbers } = usePresentation();
  const [text, setText] = useState("");
  /** The last act that touched many: what was said of it, and the list before it. */
  const [last, setLast] = useState<{ said: string; before: string[] }>();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const parsed = recipients.map((written) => ({ written, recipient: parseRecipient(written) }));
  const invalid = parsed.filter(({ recipient }) => !recipient.valid);
  const crowded = parsed.length > MAX_DRAWN;
  const valid = parsed.filter(({ recipient }) => recipient.valid);
  const drawn = crowded ? [...invalid, ...valid].slice(0, MAX_DRAWN) : parsed;

  const countedIn = (list: string[]) => words.counter(chatIdsOf(list).length);

  const add = (written: string) => {
    const result = addRecipients(recipients, written);
    setText("");
    if (result.added === 0 && result.duplicates === 0) return 0;
    const said = words.added(result.added, result.duplicates, result.invalid);
    const isBulk = result.added + result.duplicates > 1 || result.duplicates > 0;
    setLast(isBulk ? { said, before: recipients } : undefined);
    onChange(result.recipients);
    announce(`${said}. ${countedIn(result.recipients)}`);
    return result.invalid;
  };

  const focusChip = (index: number) => {
    const chips = box.current?.querySelectorAll<HTMLElement>("[data-chip]");
    (chips?.[index] ?? input.current)?.focus();
  };

  const remove = (written: string, index: number) => {
    const rest = recipients.filter((other) => other !== written);
    setLast(undefined);
    onChange(rest);
    announce(`${words.removed(written)}. ${countedIn(rest)}`);
    // The chip that takes the place of the removed one is drawn after this event.
    requestAnimationFrame(() => focusChip(index < drawn.length - 1 ? index : drawn.length));
  };

  const mend = (written: string) => {
    setLast(undefined);
    onChange(recipients.filter((other) => other !== written));
    setText(written.replace(/@c\.us$/, ""));
    input.current?.focus();
  };

  const onInputKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const atStart = selectionStart === 0 && selectionEnd === 0;
    if (["Enter", ",", ";"].includes(event.key)) {
      // With Ctrl or ⌘ the page goes on to send, unless what was in the field needs a look.
      const needsLook = add(text) > 0;
      if (needsLook || (!event.ctrlKey && !event.metaKey)) event.preventDefault();
    } else if (atStart && ["Backspace", "ArrowLeft"].includes(event.key) && drawn.length > 0) {
      event.preventDefault();
      focusChip(drawn.length - 1);
    }
  };

  return (
    <div className="grid grid-cols-1 gap-2">
      <Field label={words.addRecipient} labelHidden error={error}>
        {(aria) => (
          <div
            ref={box}
            className="flex flex-wrap gap-1.5 rounded-control border border-line-control bg-surface p-[7px] has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent has-aria-invalid:border-bad"
          >
            {drawn.length > 0 && (
              <ul aria-label={words.recipientsList} className="contents">
                {drawn.map(({ written, recipient }, index) => (
                  <RecipientChip
                    key={written}
                    recipient={recipient}
                    name={names.get(written)}
                    isTabStop={index === 0}
                    onRemove={() => remove(written, index)}
                    onMend={() => mend(written)}
                    onMove={(step) => focusChip(Math.max(0, index + step))}
                  />
                ))}
              </ul>
            )}
            {crowded && (
              <span className="self-center px-1 text-sm text-ink-soft">
                {words.more(parsed.length - drawn.length)}
              </span>
            )}
            <input
              {...aria}
              ref={(element) => {
                input.current = element;
                inputRef(element);
              }}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={onInputKeyDown}
              onBlur={() => add(text)}
              onPaste={(event) => {
                event.preventDefault();
                add(`${text} ${event.clipboardData.getData("text")}`);
              }}
              placeholder={words.recipientsPlaceholder}
              autoComplete="off"
              spellCheck={false}
              className={`h-7 min-w-[180px] flex-1 px-1.5 text-sm outline-none ${presenting ? "[-webkit-text-security:disc]" : ""}`}
            />
          </div>
        )}
      </Field>
      {invalid.length > 0 && (
        <ul className="grid grid-cols-1 gap-0.5 text-sm text-bad">
          {invalid.slice(0, MAX_REASONS).map(({ written, recipient }) => (
            <li key={written} className="line-clamp-2 wrap-anywhere">
              <bdi>{hideNumbers(written)}</bdi>
              {!recipient.valid && `: ${words.problem[recipient.problem]}`}
            </li>
          ))}
        </ul>
      )}
      <div className="flex min-h-8 flex-wrap items-center gap-x-2 text-sm text-ink-soft">
        <span>
          {words.counter(valid.length)}
          {invalid.length > 0 && (
            <>
              {" · "}
              <span className="text-bad">{words.needLook(invalid.length)}</span>
            </>
          )}
        </span>
        {last && <span>{last.said}</span>}
        {last && (
          <Button
            size="small"
            look="quiet"
            onClick={() => {
              onChange(last.before);
              setLast(undefined);
              input.current?.focus();
            }}
          >
            {words.undo}
          </Button>
        )}
        {recipients.length > 1 && (
          <Button
            size="small"
            look="quiet"
            className="ml-auto"
            onClick={() => {
              setLast({ said: "", before: recipients });
              onChange([]);
              input.current?.focus();
            }}
          >
            {words.removeAll}
          </Button>
        )}
      </div>
    </div>
  );
}

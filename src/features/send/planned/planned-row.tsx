import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { formatComing } from "../../../lib/text/format-coming.ts";
import { localeOf } from "../../../lib/text/locale.ts";
import { formatLength } from "../../../lib/text/format-length.ts";
import type { ListedPlan } from "../../../protocol/planned-sends.ts";
import { isReader, useSignedIn } from "../../../stores/signed-in.ts";
import { Button } from "../../../ui/button.tsx";
import { ColorSwatch } from "../../../ui/color-swatch.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { MiddleText } from "../../../ui/middle-text.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { Fact } from "../send-sentence.tsx";
import { PlannedEnd } from "./planned-end.tsx";
import { waitText } from "./time-fields.tsx";
import { useEditPlanned } from "./use-edit-planned.ts";
import { useNamesOf, useZone } from "./use-planned.ts";

const ChangeTimeDialog = lazyPart(() => import("./change-time-dialog.tsx"));

interface Props {
  plan: ListedPlan;
  /** Unix ms. */
  now: number;
  onRemove: () => void;
}

/** One planned send: when, what, to how many people, through which instance, by whom. A reader changes nothing. */
export function PlannedRow({ plan, now, onRemove }: Props) {
  const { language } = useI18n();
  const setTimeTexts = useSetTimeTexts();
  const texts = setTimeTexts.list;
  const { file, instanceLabel } = useNamesOf(plan);
  const { hideName } = usePresentation();
  const zone = useZone();
  const { edit, problem } = useEditPlanned(plan);
  const [isChanging, setChanging] = useState(false);
  const { state, at, confirmedAt, request, seconds, people, by } = plan;
  const isWaiting = state === "waiting";
  const readsOnly = useSignedIn(isReader);

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line px-4 py-3 text-sm not-first:border-t">
      <ColorSwatch
        color={request.backgroundColor}
        className="size-6 flex-none rounded-[7px] max-md:hidden"
      />
      <div className="min-w-0 flex-[1_1_300px]">
        <p className="flex flex-wrap gap-x-1">
          <time
            dateTime={new Date(at).toISOString()}
            className="inline-block font-semibold first-letter:uppercase"
          >
            {formatComing(language, at, now)}
          </time>{" "}
          {isWaiting && <span className="text-ink-soft">{waitText(setTimeTexts, at - now)}</span>}
          {state === "going" && <span className="text-ink-soft">{texts.going}</span>}
        </p>
        <p className="send-sentence flex min-w-0 flex-wrap text-ink-soft">
          <Fact>
            <MiddleText className="max-w-[24ch] text-ink">{file}</MiddleText>
            {seconds !== undefined && <span>&nbsp;{formatLength(seconds)}</span>}
          </Fact>
          <Fact>
            <span>{people === 0 ? texts.everyone : texts.people(people)}</span>
          </Fact>
          <Fact>
            <bdi className="max-w-[24ch] truncate">{instanceLabel}</bdi>
          </Fact>
          {by !== undefined && (
            <Fact>
              <bdi className="min-w-0 truncate">{texts.by(hideName(by))}</bdi>
            </Fact>
          )}
        </p>
        {plan.zone !== zone && (
          <p className="text-ink-soft">
            {texts.zone(writtenTime(language, plan.local), plan.zone)}
          </p>
        )}
        {at !== confirmedAt && (
          <p className="text-caution">{texts.moved(formatComing(language, confirmedAt, now))}</p>
        )}
        {problem && (
          <p role="alert" className="text-caution">
            {problem}
          </p>
        )}
        <PlannedEnd plan={plan} />
      </div>
      <div className="-mx-2.5 flex flex-none flex-wrap">
        {isWaiting && !readsOnly && (
          <>
            <RowButton label={texts.changeTimeOf(file)} onClick={() => setChanging(true)}>
              {texts.changeTime}
            </RowButton>
            <RowButton label={texts.editOf(file)} onClick={edit}>
              {texts.edit}
            </RowButton>
            <RowButton label={texts.cancelOf(file)} onClick={onRemove}>
              {texts.cancel}
            </RowButton>
          </>
        )}
        {plan.endedAt !== undefined && !readsOnly && (
          <RowButton label={texts.dismissOf(file)} onClick={onRemove}>
            {texts.dismiss}
          </RowButton>
        )}
      </div>
      {isChanging && <ChangeTimeDialog plan={plan} onClose={() => setChanging(false)} />}
    </li>
  );
}

/** A time of day as it was chosen, whatever the zone. */
function writtenTime(language: string, local: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  });
  return format.format(new Date(`${local}Z`));
}

function RowButton(props: { label: string; onClick: () => void; children: string }) {
  return (
    <Button size="small" look="quiet" aria-label={props.label} onClick={props.onClick}>
      {props.children}
    </Button>
  );
}

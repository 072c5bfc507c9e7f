import { CircleAlert, CircleCheck, CircleDashed, Info, TriangleAlert } from "lucide-react";
import { documentationUrl, endpoints } from "../../../green-api/endpoints.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { useChosenInstance, useInstances } from "../../../stores/instances/instances.ts";
import { openDialog } from "../../../stores/open-dialog.ts";
import { Button } from "../../../ui/button.tsx";
import { ExternalLink } from "../../../ui/external-link.tsx";
import type { Line, SetUpAct } from "../../../voice-status/set-up/line.ts";
import { focusBlock, titleIdOf } from "../block.tsx";
import { issueOf } from "./line-issues.ts";
import { useDescribeLine } from "./use-describe-line.ts";

const signs = {
  good: { Icon: CircleCheck, color: "text-good" },
  neutral: { Icon: Info, color: "text-ink-faint" },
  caution: { Icon: TriangleAlert, color: "text-caution" },
  bad: { Icon: CircleAlert, color: "text-bad" },
  open: { Icon: CircleDashed, color: "text-ink-faint" },
};

interface Props {
  line: Line;
}

/** One reason of the verdict, who says so and since when, and what can be done. */
export function VerdictLine({ line }: Props) {
  const texts = useSetUpTexts();
  const { title, reason } = useDescribeLine()(line);
  const { Icon, color } = signs[line.tone];
  const isOwn = useIsOwnInstance();
  const act = needsOwnInstance(line.act) && !isOwn ? undefined : line.act;

  return (
    <li className="flex items-start gap-2.5 border-b border-line py-2.5 text-sm only:col-span-full only:border-b-0">
      <Icon
        size={18}
        role="img"
        aria-label={texts.tone[line.tone]}
        className={`flex-none ${color}`}
      />
      <div className="min-w-0 flex-1">
        {title}
        {reason && <p className="text-xs/[17px] wrap-anywhere text-ink-soft">{reason}</p>}
        <Source line={line} />
        {act && (
          <Button size="small" className="mt-1.5" onClick={() => doAct(act)}>
            {line.name === "not-authorized"
              ? texts.linkPhone
              : texts.act["topic" in act ? act.topic : act.do]}
          </Button>
        )}
      </div>
    </li>
  );
}

function doAct(act: SetUpAct): void {
  if ("topic" in act) focusBlock(act.topic);
  else openDialog(act.do, titleIdOf("verdict"));
}

function needsOwnInstance(act: SetUpAct | undefined): boolean {
  return act !== undefined && "do" in act && act.do === "change-instance";
}

/** Whether the chosen instance is the person's: those of the emulator and of the server cannot be changed here. */
function useIsOwnInstance(): boolean {
  const { idInstance } = useChosenInstance();
  return useInstances(({ own }) => own.some((instance) => instance.idInstance === idInstance));
}

/** The method that answered, when it did, and the issue that says more. */
function Source({ line: { name, detail, method, at } }: { line: Line }) {
  const { language, messages, time } = useI18n();
  const texts = useSetUpTexts();
  const issue = issueOf(name, detail);
  if (!method && issue === undefined) return null;
  const note = messages.page.opensElsewhere;
  return (
    <p className="flex flex-wrap gap-x-2 text-xs/[17px] text-ink-soft">
      {method && (
        <span>
          <ExternalLink href={documentationUrl(endpoints[method].page, language)} note={note}>
            <span className="font-mono">{method}</span>
          </ExternalLink>
          {at !== undefined && ` ${time(at)}`}
        </span>
      )}
      {issue !== undefined && (
        <ExternalLink href={`https://github.com/green-api/issues/issues/${issue}`} note={note}>
          {texts.issue(issue)}
        </ExternalLink>
      )}
    </p>
  );
}

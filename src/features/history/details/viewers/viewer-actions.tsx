import { type ReactNode, useRef } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useViewersTexts } from "../../../../i18n/use-viewers-texts.ts";
import { Button } from "../../../../ui/button.tsx";
import { CopyButton } from "../../../../ui/copy-button.tsx";
import { usePresentation } from "../../../../ui/presentation.ts";
import { UndoNote } from "../../../../ui/undo-note.tsx";
import { isChatId, labelByForm } from "../../../../voice-status/recipients/chat-id.ts";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import type { ViewerGroup } from "../../../../voice-status/record/viewer-group.ts";
import type { ViewerRow } from "../../../../voice-status/record/viewers.ts";
import { useTakePeople } from "./use-take-people.ts";
import { rowsOfGroup } from "./viewer-groups.ts";

interface Props {
  record: SendRecord;
  /** The people who are shown. */
  rows: readonly ViewerRow[];
  group: ViewerGroup;
  isSearched: boolean;
  /** Whether a statistic has come: before, nobody knows who did not see the status. */
  isTold: boolean;
  /** More to do, in the same row. */
  children: ReactNode;
}

/**
 * Copies the people who are shown, and takes them for a next status or a list. While everyone is shown, the status
 * is made ready for those who did not see it.
 */
export function ViewerActions(props: Props) {
  const { record, rows, group, isSearched, isTold, children } = props;
  const { messages } = useI18n();
  const texts = useViewersTexts();
  const { hideName } = usePresentation();
  const { message, undo, take, sendAgain, save } = useTakePeople(record);
  const note = useRef<HTMLDivElement>(null);
  const shown = chatIdsOf(rows);
  const taken = group === "all" && !isSearched ? "unseen" : group;
  const people = isTold ? chatIdsOf(rowsOfGroup(rows, taken)) : [];
  const isUnseen = taken === "unseen" && !isSearched;

  const undoAndFocus = () => {
    undo?.();
    // The button is gone.
    note.current?.focus();
  };

  return (
    <div className="grid grid-cols-1 gap-1">
      <div className="flex flex-wrap items-center gap-2">
        {people.length > 0 && (
          <>
            {isUnseen ? (
              <Button
                size="small"
                className="h-auto! min-h-small py-1 whitespace-normal!"
                onClick={() => sendAgain(people)}
              >
                {texts.sendUnseen(people.length)}
              </Button>
            ) : (
              <Button size="small" onClick={() => take(people)}>
                {texts.take(people.length)}
              </Button>
            )}
            <Button size="small" onClick={() => save(people, taken)}>
              {isUnseen ? texts.saveUnseen : texts.save}
            </Button>
          </>
        )}
        {shown.length > 0 && (
          <CopyButton
            label={texts.copy(shown.length)}
            text={() => shown.map(labelByForm).join("\n")}
            texts={messages.page}
          />
        )}
        {children}
      </div>
      {message && (
        <div ref={note} tabIndex={-1} className="outline-none">
          <UndoNote undo={messages.compose.undo} onUndo={undo && undoAndFocus}>
            {message(hideName)}
          </UndoNote>
        </div>
      )}
    </div>
  );
}

/** What GREEN-API takes as recipients. */
function chatIdsOf(rows: readonly ViewerRow[]): string[] {
  return rows.map(({ chatId }) => chatId).filter(isChatId);
}

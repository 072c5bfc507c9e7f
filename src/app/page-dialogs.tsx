import { useOpenDialog } from "../stores/open-dialog.ts";
import { usePendingSave } from "../stores/pending-save.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const PageDialog = lazyPart(() => import("./page-dialog.tsx"));
const SaveQuestion = lazyPart(() => import("./save-question.tsx"));

/** The dialog, and the question above it, that a part of the page has opened. */
export function PageDialogs() {
  const isOpen = useOpenDialog(({ open }) => open !== undefined);
  const save = usePendingSave((pending) => pending.save);
  return (
    <>
      {isOpen && <PageDialog />}
      {save && <SaveQuestion save={save} />}
    </>
  );
}

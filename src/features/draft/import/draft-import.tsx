import { lazyPart } from "../../../ui/lazy-part.tsx";
import { focusPageTitle } from "../draft-header.tsx";
import { useImportableText } from "./use-importable-text.ts";

const ImportPanel = lazyPart(() => import("./import-panel.tsx"));

/** Offers to use a request that was pasted, or the draft of a link that was opened. */
export function DraftImport() {
  const { incoming, discard } = useImportableText();
  return (
    incoming && (
      <ImportPanel
        key={incoming.key}
        text={incoming.text}
        onClose={() => {
          discard();
          focusPageTitle();
        }}
      />
    )
  );
}

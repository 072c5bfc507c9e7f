import { lazyPart } from "../../../ui/lazy-part.tsx";
import { focusPageTitle } from "../draft-header.tsx";
import { useIncomingText } from "./use-incoming-text.ts";

const ImportPanel = lazyPart(() => import("./import-panel.tsx"));

/** Offers to use a request that was pasted, or the draft of a link that was opened. */
export function DraftImport() {
  const { incoming, dropIncoming } = useIncomingText();
  return (
    incoming && (
      <ImportPanel
        key={incoming.key}
        text={incoming.text}
        onClose={() => {
          dropIncoming();
          focusPageTitle();
        }}
      />
    )
  );
}

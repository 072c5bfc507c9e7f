import { useI18n } from "../i18n/i18n.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { CopyForOthers } from "../ui/copy-for-others.tsx";
import { Specimen } from "./specimen.tsx";

/** The primitives that copy a text. */
export function Copying() {
  const { messages } = useI18n();
  return (
    <>
      <Specimen name="CopyButton">
        <CopyButton label={messages.page.copy} text={() => "copied"} texts={messages.page} />
        <CopyButton compact label="Copy the id" text={() => "id"} texts={messages.page} />
      </Specimen>
      <Specimen name="CopyForOthers">
        <CopyForOthers
          label="Copy for support"
          maskLabel="Mask numbers"
          text={(masked) => (masked ? "7••••••••89" : "79123456789")}
          texts={messages.page}
        />
      </Specimen>
    </>
  );
}

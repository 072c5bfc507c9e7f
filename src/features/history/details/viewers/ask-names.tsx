import { useQuery } from "@tanstack/react-query";
import type { Instance } from "../../../../green-api/instance.ts";
import { useViewersTexts } from "../../../../i18n/use-viewers-texts.ts";
import { contactsOptions } from "../../../../stores/recipients/contacts.ts";
import { Button } from "../../../../ui/button.tsx";

interface Props {
  /** The instance whose contacts may name people. */
  instance: Instance;
  /** Whether somebody has no name. */
  isNeeded: boolean;
}

/** Offers to read the contacts, which is never done without being asked for. */
export function AskNames({ instance, isNeeded }: Props) {
  const texts = useViewersTexts();
  const { data, error, isFetching, refetch } = useQuery({
    ...contactsOptions(instance),
    enabled: false,
  });
  if (!instance.apiTokenInstance || !isNeeded || data) return null;
  return (
    <>
      <Button
        size="small"
        look="quiet"
        aria-disabled={isFetching}
        onClick={() => void (isFetching || refetch())}
      >
        {isFetching ? texts.askingNames : texts.askNames}
      </Button>
      {error && (
        <p role="alert" className="text-sm">
          {texts.namesFailed}
        </p>
      )}
    </>
  );
}

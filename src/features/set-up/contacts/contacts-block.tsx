import { useQuery } from "@tanstack/react-query";
import type { Instance } from "../../../green-api/instance.ts";
import { stateInstanceOptions } from "../../../green-api/queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { contactCountsOptions } from "../../../stores/recipients/contact-counts.ts";
import type { ContactCounts } from "../../../voice-status/set-up/contact-counts.ts";
import { Block } from "../block.tsx";
import { BlockContent } from "../block-content.tsx";

type Row = keyof ContactCounts;

const rows: Row[] = ["people", "named", "nameless", "hidden", "groups", "nullIds", "notNumbers"];
/** Parts of the row above them. */
const parts: Row[] = ["named", "nameless", "hidden"];
/** Shown even if there are none. */
const always: Row[] = ["people", "named", "nameless"];

/** How many contacts the instance has, of each kind. */
export function ContactsBlock({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().contacts;
  const state = useQuery(stateInstanceOptions(instance));
  const isAuthorized = state.data?.stateInstance === "authorized";
  const contacts = useQuery({ ...contactCountsOptions(instance), enabled: isAuthorized });

  return (
    <Block topic="contacts" title={texts.title}>
      {!isAuthorized && !state.isPending ? (
        <p className="text-sm text-ink-soft">{texts.later}</p>
      ) : (
        <BlockContent query={contacts}>
          {(counts) => (
            <>
              {counts.people === 0 && <p className="text-sm text-ink-soft">{texts.none}</p>}
              <dl className="text-sm">
                {rows
                  .filter((row) => counts[row] > 0 || always.includes(row))
                  .map((row) => (
                    <div
                      key={row}
                      className={`flex items-baseline justify-between gap-4 border-b border-line py-1.5 ${parts.includes(row) ? "pl-4 text-ink-soft" : ""}`}
                    >
                      <dt className="min-w-0">{texts.rows[row]}</dt>
                      <dd className="tabular-nums">{texts.number(counts[row])}</dd>
                    </div>
                  ))}
              </dl>
            </>
          )}
        </BlockContent>
      )}
    </Block>
  );
}

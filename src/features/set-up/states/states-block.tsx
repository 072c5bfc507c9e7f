import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Instance } from "../../../green-api/instance.ts";
import { stateHistoryOptions } from "../../../green-api/account-queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { useNow } from "../../../lib/browser/use-now.ts";
import { Segmented } from "../../../ui/fields/segmented.tsx";
import { spansOf } from "../../../voice-status/set-up/state-spans.ts";
import { Block } from "../block.tsx";
import { BlockContent } from "../block-content.tsx";
import { SendStates } from "./send-states.tsx";
import { StateStrip } from "./state-strip.tsx";
import { useSendsSince } from "./use-sends-since.ts";

const HOUR_MS = 3_600_000;
const ranges = { day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS, month: 30 * 24 * HOUR_MS };
type Range = keyof typeof ranges;

const CLOCK_MS = 60_000;

/** The states that the instance was in, and its state at each send. */
export function StatesBlock({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().states;
  const history = useQuery(stateHistoryOptions(instance));
  const [range, setRange] = useState<Range>("day");
  const name = useId();
  const clock = useNow(CLOCK_MS);
  // An answer may be younger than the last tick of the clock.
  const now = Math.max(clock, history.dataUpdatedAt);
  const since = now - ranges[range];
  const sends = useSendsSince(instance.idInstance, since);

  return (
    <Block
      topic="states"
      title={texts.title}
      actions={
        <Segmented
          legend={texts.range}
          name={name}
          options={(Object.keys(ranges) as Range[]).map((value) => ({
            value,
            label: texts.ranges[value],
          }))}
          value={range}
          onChange={setRange}
        />
      }
    >
      <BlockContent query={history}>
        {(known) => {
          const spans = spansOf(known, now);
          return (
            <>
              <StateStrip spans={spans} since={since} now={now} sends={sends} />
              <SendStates spans={spans} sends={sends} now={now} />
            </>
          );
        }}
      </BlockContent>
    </Block>
  );
}

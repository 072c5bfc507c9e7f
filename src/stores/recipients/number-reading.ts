import { create } from "zustand";
import type { callingCodes } from "../../voice-status/recipients/phone-number.ts";
import type { ReadRecipient } from "../../voice-status/recipients/recipient-list.ts";
import type { Recipient } from "../../voice-status/recipients/recipient.ts";
import type {
  isDoubtful,
  labelOfNumber,
} from "../../voice-status/recipients/reading/known-number.ts";
import type { readList } from "../../voice-status/recipients/reading/read-list.ts";
import type { readNumber } from "../../voice-status/recipients/reading/read-number.ts";
import type { readPaste } from "../../voice-status/recipients/reading/read-paste.ts";

/** Everything that needs the numbering plans of the world: 40 kB, loaded when a recipient is first added. */
export interface NumberReading {
  readNumber: typeof readNumber;
  labelOfNumber: typeof labelOfNumber;
  isDoubtful: typeof isDoubtful;
  callingCodes: typeof callingCodes;
  readList: typeof readList;
  readPaste: typeof readPaste;
}

const useStore = create<{ loaded?: NumberReading }>(() => ({}));
let loading: Promise<NumberReading> | undefined;

/** The reading with numbering plans; undefined until they are loaded. */
export function useNumberReading(): NumberReading | undefined {
  return useStore(({ loaded }) => loaded);
}

export function loadedNumberReading(): NumberReading | undefined {
  return useStore.getState().loaded;
}

/**
 * Never rejects, because typed text waits for it. If the plans cannot be loaded, it resolves with the reading
 * by form.
 */
export function loadNumberReading(): Promise<NumberReading> {
  loading ??= load().catch(async () => {
    loading = undefined;
    const { byForm } = await import("./reading-by-form.ts");
    return byForm;
  });
  return loading;
}

async function load(): Promise<NumberReading> {
  const [codes, numbers, known, list, paste] = await Promise.all([
    import("../../voice-status/recipients/phone-number.ts"),
    import("../../voice-status/recipients/reading/read-number.ts"),
    import("../../voice-status/recipients/reading/known-number.ts"),
    import("../../voice-status/recipients/reading/read-list.ts"),
    import("../../voice-status/recipients/reading/read-paste.ts"),
  ]);
  const loaded = { ...codes, ...numbers, ...known, ...list, ...paste };
  useStore.setState({ loaded });
  return loaded;
}

/** Keeps the result for each text, because the numbers of a paste are read more than once. */
export function readOnce(read: ReadRecipient): ReadRecipient {
  const known = new Map<string, Recipient>();
  return (written) => {
    const recipient = known.get(written) ?? read(written);
    known.set(written, recipient);
    return recipient;
  };
}

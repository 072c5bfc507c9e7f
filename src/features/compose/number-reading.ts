import { create } from "zustand";
import type { readPaste } from "../../voice-status/phone-column.ts";
import type {
  callingCodes,
  isDoubtful,
  labelOfNumber,
  readNumber,
} from "../../voice-status/phone-number.ts";
import { splitRecipients } from "../../voice-status/recipient-list.ts";
import { labelByForm, parseRecipient } from "../../voice-status/recipient.ts";

/** What takes the numbering plans of the world to know: 40 kB, loaded when a recipient is first added. */
interface NumberReading {
  readNumber: typeof readNumber;
  labelOfNumber: typeof labelOfNumber;
  isDoubtful: typeof isDoubtful;
  callingCodes: typeof callingCodes;
  readPaste: typeof readPaste;
}

/** What can be done where it cannot be loaded: numbers are read by their form. */
const byForm: NumberReading = {
  readNumber: parseRecipient,
  labelOfNumber: labelByForm,
  isDoubtful: () => false,
  callingCodes: () => [],
  readPaste: (text) => ({ pieces: splitRecipients(text) }),
};

const useStore = create<{ loaded?: NumberReading }>(() => ({}));
let loading: Promise<NumberReading> | undefined;

/** The knowledge, or undefined as long as it is not loaded; drawing anew once it is. */
export function useNumberReading(): NumberReading | undefined {
  return useStore(({ loaded }) => loaded);
}

export function loadedNumberReading(): NumberReading | undefined {
  return useStore.getState().loaded;
}

/** Never fails: those who wait for it hold what a person has typed. */
export function loadNumberReading(): Promise<NumberReading> {
  loading ??= load().catch(() => {
    loading = undefined;
    return byForm;
  });
  return loading;
}

async function load(): Promise<NumberReading> {
  const [numbers, columns] = await Promise.all([
    import("../../voice-status/phone-number.ts"),
    import("../../voice-status/phone-column.ts"),
  ]);
  const loaded = { ...numbers, ...columns };
  useStore.setState({ loaded });
  return loaded;
}

import { create } from "zustand";
import type { callingCodes } from "../../voice-status/phone-number.ts";
import { splitRecipients } from "../../voice-status/recipient-list.ts";
import { labelByForm, parseRecipient } from "../../voice-status/recipient.ts";
import type { isDoubtful, labelOfNumber } from "../../voice-status/recipients/known-number.ts";
import type { readList, Written } from "../../voice-status/recipients/read-list.ts";
import type { readNumber } from "../../voice-status/recipients/read-number.ts";
import type { readPaste } from "../../voice-status/recipients/read-paste.ts";
import type { takeFromTable } from "../../voice-status/recipients/table.ts";

/** What takes the numbering plans of the world to know: 40 kB, loaded when a recipient is first added. */
interface NumberReading {
  readNumber: typeof readNumber;
  labelOfNumber: typeof labelOfNumber;
  isDoubtful: typeof isDoubtful;
  callingCodes: typeof callingCodes;
  readList: typeof readList;
  readPaste: typeof readPaste;
  takeFromTable: typeof takeFromTable;
}

function splitByForm(text: string): Written {
  return { pieces: splitRecipients(text), names: new Map(), wordsOnly: 0 };
}

/** What can be done where it cannot be loaded: numbers are read by their form. */
const byForm: NumberReading = {
  readNumber: parseRecipient,
  labelOfNumber: labelByForm,
  isDoubtful: () => false,
  callingCodes: () => [],
  readList: splitByForm,
  readPaste: splitByForm,
  takeFromTable: () => splitByForm(""),
};

const useStore = create<{ loaded?: NumberReading }>(() => ({}));
let loading: Promise<NumberReading> | undefined;

/** The knowledge, or undefined as long as it is not loaded; drawing again once it is. */
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
  const [codes, numbers, known, list, paste, table] = await Promise.all([
    import("../../voice-status/phone-number.ts"),
    import("../../voice-status/recipients/read-number.ts"),
    import("../../voice-status/recipients/known-number.ts"),
    import("../../voice-status/recipients/read-list.ts"),
    import("../../voice-status/recipients/read-paste.ts"),
    import("../../voice-status/recipients/table.ts"),
  ]);
  const loaded = { ...codes, ...numbers, ...known, ...list, ...paste, ...table };
  useStore.setState({ loaded });
  return loaded;
}

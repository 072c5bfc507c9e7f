import { create } from "zustand";

/** True after a send whose code did not load, because the server is down or has another build by now. */
export const useSendMissing = create<{ isMissing: boolean }>(() => ({ isMissing: false }));

/** Loads what sends a status: not with the page, but before anybody can want it. Undefined if it does not load. */
export async function loadSend() {
  try {
    const { sendDraft, repeatSend } = await import("./start-send.ts");
    useSendMissing.setState({ isMissing: false });
    return { sendDraft, repeatSend };
  } catch {
    useSendMissing.setState({ isMissing: true });
    return undefined;
  }
}

import { create } from "zustand";

interface IncomingText {
  key: number;
  /** May contain a token: kept only in memory, and only until the user has decided. */
  text: string;
}

/** A text that was pasted or opened, and may change the draft. */
export const useIncomingText = create<{
  incoming: IncomingText | undefined;
  /** Whether the dialog that asks for a text is open. */
  isAsked: boolean;
}>(() => ({ incoming: undefined, isAsked: false }));

export function askForText(isAsked: boolean): void {
  useIncomingText.setState({ isAsked });
}

let received = 0;

export function receiveText(text: string): void {
  received += 1;
  useIncomingText.setState({ incoming: { key: received, text }, isAsked: false });
}

export function discardText(): void {
  useIncomingText.setState({ incoming: undefined });
}

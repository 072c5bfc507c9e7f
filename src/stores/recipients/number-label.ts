import { useEffect } from "react";
import { labelByForm } from "../../voice-status/recipients/chat-id.ts";
import { loadNumberReading, useNumberReading } from "./number-reading.ts";

/** Returns how a `chatId` is shown: as its country writes the number, once the numbering plans are loaded. */
export function useNumberLabel(): (chatId: string) => string {
  const reading = useNumberReading();
  useEffect(() => void loadNumberReading(), []);
  return (chatId) => reading?.labelOfNumber(chatId) ?? labelByForm(chatId);
}

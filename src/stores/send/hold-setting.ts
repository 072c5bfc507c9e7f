import { create } from "zustand";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";

const KEY = "vss:hold-off";
const isOn = () => readStored("localStorage", KEY) === null;

/** Whether a send waits a few seconds, in which it can be taken back. */
export const useHoldSetting = create(() => ({ isOn: isOn() }));

export function switchHold(on: boolean): void {
  writeStored("localStorage", KEY, on ? null : "1");
  useHoldSetting.setState({ isOn: on });
}

window.addEventListener("storage", ({ key }) => {
  if (key === KEY) useHoldSetting.setState({ isOn: isOn() });
});

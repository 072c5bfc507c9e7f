import { saveFile } from "../../../lib/browser/save-file.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { versions } from "../../../stores/calls/versions.ts";
import { toHar } from "./har.ts";

/** Saves calls as an HTTP archive, which browsers and other tools can open. */
export function saveHar(calls: readonly LoggedCall[]): void {
  const { studio, browser } = versions();
  const har = toHar(calls, studio, browser);
  const name = `green-api-calls-${new Date().toISOString().slice(0, 19).replaceAll(":", "-")}.har`;
  saveFile(name, "application/json", JSON.stringify(har, null, 2));
}

// oxlint-disable-next-line layers/one-way -- the version is written in one place only
import { version } from "../../../package.json";

/** What a report names besides the calls: this studio and the browser. */
export function versions() {
  return {
    studio: { name: "Voice Status Studio", version },
    browser: { name: "Browser", version: navigator.userAgent },
  };
}

import {
  ATTEMPTS_PATH,
  AUDIO_CHECK_PATH,
  EMULATOR_PATH,
  INSTANCES_PATH,
  PLANNED_PATH,
  PROXY_PATH,
  RUN_PATH,
  STUDIO_PATH,
} from "../protocol/paths.ts";

const folders = [PROXY_PATH, EMULATOR_PATH, ATTEMPTS_PATH, PLANNED_PATH];
const pages = [INSTANCES_PATH, STUDIO_PATH, RUN_PATH, AUDIO_CHECK_PATH, PLANNED_PATH];

/** Whether the gateway answers a path, with or without a query. */
export function isOfGateway(url = ""): boolean {
  const [pathname = ""] = url.split("?");
  return pages.includes(pathname) || folders.some((folder) => pathname.startsWith(`${folder}/`));
}

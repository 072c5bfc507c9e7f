/** The gateway's paths, below the studio's own address. */

/** One of these paths as the page asks for it: relative to the page, which may be in a folder of its origin. */
export function pathOf(path: string): string {
  return `.${path}`;
}

/** Calls to GREEN-API: `/proxy/{host}/waInstance{idInstance}/{method}`. */
export const PROXY_PATH = "/proxy";

/** The host in a proxy path that means the gateway's own emulator. */
export const EMULATOR_HOST = "emulator";

/** GET: the instances whose tokens the server keeps, without the tokens. */
export const INSTANCES_PATH = "/instances";

/** GET: who is signed in, and what the server offers, as in `studio-info.ts`. */
export const STUDIO_PATH = "/studio";

/** GET: the page to sign in; POST: signs in. */
export const SIGN_IN_PATH = "/sign-in";

/** POST: signs out. */
export const SIGN_OUT_PATH = "/sign-out";

/** GET: the name of the gateway's memory of sends, a UUID. */
export const RUN_PATH = "/run";

/** GET `/attempts/{ULID}`: what became of a send. */
export const ATTEMPTS_PATH = "/attempts";

/** GET `/audio-check?url=…`: what is at the end of a link. */
export const AUDIO_CHECK_PATH = "/audio-check";

/** A local GREEN-API, for any client: `/emulator/waInstance{idInstance}/{method}/{apiTokenInstance}`. */
export const EMULATOR_PATH = "/emulator";

/** The picture of the account of the emulator's instances. */
export const EMULATOR_AVATAR_PATH = `${EMULATOR_PATH}/avatar.png`;

/** What was uploaded to the emulator: `/emulator/files/{idInstance}/{name}`. */
export const EMULATOR_FILES_PATH = `${EMULATOR_PATH}/files/`;

/** GET: planned sends; POST: plans one. Below it, `/planned/{ULID}`: GET, PUT and DELETE one. */
export const PLANNED_PATH = "/planned";

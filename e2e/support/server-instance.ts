/** A token that the server holds: it must be found nowhere in a browser, not even in sessionStorage. */
export const SERVER_CANARY = "heldTokenThatNoBrowserMayEverSee00000000000000001";

/** The instance that the server under test holds. */
export function heldInstance(apiUrl: string) {
  return {
    label: "Counter",
    idInstance: "1199000001",
    apiTokenInstance: SERVER_CANARY,
    apiUrl,
  };
}

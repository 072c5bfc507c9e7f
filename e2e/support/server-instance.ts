/** A token that only the server has. It must be nowhere in a browser, not even in sessionStorage. */
export const SERVER_CANARY = "heldTokenThatNoBrowserMayEverSee00000000000000001";

/** The instance of the server under test. */
export function serverInstance(apiUrl: string) {
  return {
    label: "Counter",
    idInstance: "1199000001",
    apiTokenInstance: SERVER_CANARY,
    apiUrl,
  };
}

import { accountHandlers } from "./account-handlers.ts";
import { authorizationHandlers } from "./authorization-handlers.ts";
import type { Handlers } from "../emulator-call.ts";
import { queueHandlers } from "./queue-handlers.ts";
import { sendHandlers } from "./send-handlers.ts";
import { serviceHandlers } from "./service-handlers.ts";
import { statusHandlers } from "./status-handlers.ts";
import { uploadHandlers } from "./upload-handlers.ts";

/** A handler for every method of the contract; without one for each, this does not compile. */
export const handlers: Handlers = {
  ...sendHandlers,
  ...statusHandlers,
  ...accountHandlers,
  ...authorizationHandlers,
  ...queueHandlers,
  ...serviceHandlers,
  ...uploadHandlers,
};

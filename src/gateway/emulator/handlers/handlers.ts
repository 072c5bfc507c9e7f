import { accountHandlers } from "./account-handlers.ts";
import type { Handlers } from "../emulator-call.ts";
import { queueHandlers } from "./queue-handlers.ts";
import { sendHandlers } from "./send-handlers.ts";
import { serviceHandlers } from "./service-handlers.ts";
import { statusHandlers } from "./status-handlers.ts";
import { uploadHandlers } from "./upload-handlers.ts";

/** Every method of the contract, answered; a method without a handler does not compile. */
export const handlers: Handlers = {
  ...sendHandlers,
  ...statusHandlers,
  ...accountHandlers,
  ...queueHandlers,
  ...serviceHandlers,
  ...uploadHandlers,
};

import type { ResponseOf } from "../../../green-api/contract.ts";

/**
 * Settings of a new instance. Its queue is faster than GREEN-API's, because no real person gets the statuses.
 *
 * @see https://green-api.com/en/docs/api/account/GetSettings/
 */
export const defaultSettings = {
  wid: "70000000001@c.us",
  countryInstance: "",
  typeAccount: "",
  webhookUrl: "",
  webhookUrlToken: "",
  delaySendMessagesMilliseconds: 1000,
  markIncomingMessagesReaded: "no",
  markIncomingMessagesReadedOnReply: "no",
  sharedSession: "no",
  outgoingWebhook: "yes",
  outgoingMessageWebhook: "no",
  outgoingAPIMessageWebhook: "no",
  incomingWebhook: "no",
  deviceWebhook: "no",
  stateWebhook: "no",
  keepOnlineStatus: "no",
  pollMessageWebhook: "no",
  incomingCallWebhook: "no",
  editedMessageWebhook: "no",
  deletedMessageWebhook: "no",
  autoTyping: 0,
  linkPreview: true,
  enableLidMode: false,
} satisfies ResponseOf<"getSettings">;

import type { FailureCode } from "../../green-api/failure-catalogue.ts";

/** What each failure means, and what to do about it. */
export const failures: Record<FailureCode, { title: string; advice: string }> = {
  "preflight-only": {
    title: "Only the preflight was answered",
    advice:
      "GREEN-API answered an OPTIONS request. Something between here and GREEN-API changes the method; send again.",
  },
  "not-authorized": {
    title: "The instance is not authorized",
    advice: "Link the phone in Instance set-up: scan the QR code, then send again.",
  },
  "instance-starting": {
    title: "The instance is starting",
    advice: "It takes up to five minutes. Wait until its state is authorized, then send again.",
  },
  "instance-expired": {
    title: "The instance has expired",
    advice: "Renew it in the GREEN-API console, then send again.",
  },
  "instance-deleted": {
    title: "The instance is deleted",
    advice: "Create a new one in the GREEN-API console and connect it here.",
  },
  "status-not-found": {
    title: "GREEN-API does not know this idMessage",
    advice: "The status may be gone already, or belong to another instance.",
  },
  "malformed-json": {
    title: "GREEN-API could not read the request",
    advice:
      "The JSON was broken on its way. Send again; if it stays, copy the request and report it.",
  },
  "validation-failed": {
    title: "GREEN-API refused the request",
    advice: "Mend what the answer names, then send again.",
  },
  unauthorized: {
    title: "The token is wrong",
    advice:
      "Copy apiTokenInstance from the GREEN-API console and enter it anew in the instance menu.",
  },
  "account-suspended": {
    title: "WhatsApp has suspended the account",
    advice: "WhatsApp on the phone says why and for how long. Send again when that is over.",
  },
  forbidden: {
    title: "Access is forbidden",
    advice:
      "Check idInstance and API URL in the console. On older plans statuses are enabled by support.",
  },
  "not-found": {
    title: "GREEN-API finds nothing at this address",
    advice:
      "Check the API URL of the instance. If it is right, GREEN-API may have lost sight of the instance: wait a few minutes, or restart it in the console.",
  },
  "too-many-requests": {
    title: "Too many requests",
    advice: "Another program may be using this instance. Wait a few seconds, then send again.",
  },
  "correspondents-quota-exceeded": {
    title: "The tariff's chats are used up",
    advice: "The Developer tariff has three chats a month. Choose from them, or change the tariff.",
  },
  "quota-exceeded": {
    title: "The tariff's quota is used up",
    advice: "It begins anew on the first of the month. Change the tariff to send sooner.",
  },
  "client-closed-request": {
    title: "The connection was closed too early",
    advice: "The status may have been queued. Look at the history before you send again.",
  },
  "file-too-large": {
    title: "The file is over 100 MB",
    advice: "Make it smaller; an MP3 of ten minutes has about 10 MB.",
  },
  "server-error": {
    title: "GREEN-API had an error",
    advice: "The status may have been queued. Look at the history before you send again.",
  },
  "bad-gateway": {
    title: "GREEN-API's gateway had an error",
    advice: "The status may have been queued. Look at the history before you send again.",
  },
  "service-unavailable": {
    title: "GREEN-API is unavailable",
    advice: "The status may have been queued. Wait a few minutes and look at the history.",
  },
  "upstream-timeout": {
    title: "GREEN-API was too slow",
    advice: "The status may have been queued. Look at the history before you send again.",
  },
  "request-refused": {
    title: "The gateway refused the request",
    advice: "Nothing was sent. Check idInstance, token and API URL in the instance menu.",
  },
  "method-unknown": {
    title: "The gateway knows no such method",
    advice: "Nothing was sent. Choose one of the methods that it lists.",
  },
  "host-unreachable": {
    title: "GREEN-API cannot be reached",
    advice: "Nothing was sent. Check the API URL and this computer's network, then send again.",
  },
  "connection-lost": {
    title: "The connection was lost",
    advice: "The status may have been queued. Look at the history before you send again.",
  },
  "no-answer": {
    title: "GREEN-API did not answer",
    advice: "The status may have been queued. Look at the history before you send again.",
  },
  "redirect-refused": {
    title: "GREEN-API's address points elsewhere",
    advice: "A redirect was not followed. Check the API URL of the instance.",
  },
  "another-send": {
    title: "Another tab is sending through this instance",
    advice: "Wait until it is done, then send again.",
  },
  "gateway-restarted": {
    title: "The studio's gateway was restarted",
    advice:
      "The status may have been queued just before. Look at the history before you send again.",
  },
  "gateway-down": {
    title: "The studio's gateway is down",
    advice:
      "Is the studio still running in the terminal? The draft is kept; start it and look at the history.",
  },
  offline: {
    title: "This computer is offline",
    advice: "Nothing was sent. The draft is kept; send again when the network is back.",
  },
  "answer-not-understood": {
    title: "The answer was not understood",
    advice: "The status may have been queued. The beginning of the answer is kept in the record.",
  },
  "stopped-waiting": {
    title: "You stopped waiting",
    advice: "The status may have been queued. Look at the history before you send again.",
  },
  "stopped-in-time": {
    title: "You stopped it in time",
    advice: "Nothing was sent. The draft is kept.",
  },
  "left-too-late": {
    title: "It did not leave in time",
    advice: "More than ten seconds passed after your click, so nothing was sent. Send again.",
  },
  "never-left": {
    title: "It never left the browser",
    advice: "The gateway never got it, so nothing was queued. You can send again.",
  },
  "tab-closed": {
    title: "The tab was closed before the answer",
    advice: "The status may have been queued. Look in WhatsApp before you send again.",
  },
};

/** Facts of a failure that GREEN-API gives in its answer. */
export const failureFacts = {
  quota: (used: number, total: number) => `Used ${used} of ${total}.`,
  allowedNumbers: "Still allowed:",
};

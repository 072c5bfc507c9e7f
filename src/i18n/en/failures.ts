import type { FailureCode } from "../../green-api/failure-catalogue.ts";

/** What each failure means, and what to do about it. */
export const failures: Record<FailureCode, { title: string; advice: string }> = {
  "preflight-only": {
    title: "Only the preflight was answered",
    advice: "Something on the way to GREEN-API changes the method. Send again.",
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
    title: "The request is not valid JSON",
    advice: "If you wrote the body, correct it. If not, it was damaged on the way: send again.",
  },
  "validation-failed": {
    title: "GREEN-API refused the request",
    advice: "Fix what the response names, then send again.",
  },
  unauthorized: {
    title: "The token is wrong",
    advice:
      "Copy apiTokenInstance from the GREEN-API console and enter it again in the instance menu.",
  },
  "account-suspended": {
    title: "WhatsApp has suspended the account",
    advice: "WhatsApp on the phone says why and for how long. Send again after that.",
  },
  forbidden: {
    title: "Access is forbidden",
    advice:
      "Check idInstance and API URL in the GREEN-API console. On older plans, GREEN-API's support switches statuses on.",
  },
  "not-found": {
    title: "GREEN-API finds nothing at this address",
    advice:
      "Check the API URL of the instance. If it is right, wait a few minutes, or restart the instance in the GREEN-API console.",
  },
  "too-many-requests": {
    title: "Too many requests",
    advice: "Another program may be using this instance. Wait a few seconds, then send again.",
  },
  "correspondents-quota-exceeded": {
    title: "The plan's chats are used up",
    advice: "The Developer plan has three chats a month. Choose from them, or change the plan.",
  },
  "quota-exceeded": {
    title: "The plan's quota is used up",
    advice: "It resets on the first of the month. Change the plan to send sooner.",
  },
  "client-closed-request": {
    title: "The connection was closed too early",
    advice: "The status may have been queued. Look in WhatsApp before you send again.",
  },
  "file-too-large": {
    title: "The file is over 100 MB",
    advice: "Make it smaller: ten minutes of MP3 take about 10 MB.",
  },
  "server-error": {
    title: "GREEN-API had an error",
    advice: "The status may have been queued. Look in WhatsApp before you send again.",
  },
  "bad-gateway": {
    title: "GREEN-API's gateway had an error",
    advice: "The status may have been queued. Look in WhatsApp before you send again.",
  },
  "service-unavailable": {
    title: "GREEN-API is unavailable",
    advice: "The status may have been queued. Wait a few minutes and look at the history.",
  },
  "upstream-timeout": {
    title: "GREEN-API took too long to answer",
    advice: "The status may have been queued. Look in WhatsApp before you send again.",
  },
  "request-refused": {
    title: "The studio's server refused the request",
    advice: "Nothing was sent. Check idInstance, token and API URL in the instance menu.",
  },
  "method-unknown": {
    title: "There is no such method",
    advice: "Nothing was sent. Choose a method from the list.",
  },
  "host-unreachable": {
    title: "GREEN-API cannot be reached",
    advice: "Nothing was sent. Check the API URL and your network, then send again.",
  },
  "connection-lost": {
    title: "The connection was lost",
    advice: "The status may have been queued. Look in WhatsApp before you send again.",
  },
  "no-answer": {
    title: "GREEN-API did not answer",
    advice: "The status may have been queued. Look in WhatsApp before you send again.",
  },
  "redirect-refused": {
    title: "GREEN-API's address points elsewhere",
    advice: "A redirect was not followed. Check the API URL of the instance.",
  },
  "another-send": {
    title: "Another tab is sending through this instance",
    advice: "Wait until it is done, then send again.",
  },
  "signed-out": {
    title: "You are signed out",
    advice: "Nothing is lost. Sign in again, then send.",
  },
  "not-allowed": {
    title: "Your role does not allow this",
    advice: "Whoever manages this studio can change your role.",
  },
  "audit-failed": {
    title: "The studio's log of sends can't be written",
    advice: "Nothing was sent. Tell whoever manages this studio; then send again.",
  },
  "gateway-restarted": {
    title: "The studio's server was restarted",
    advice: "The status may have been queued just before. Look in WhatsApp before you send again.",
  },
  "store-unreachable": {
    title: "The studio's server cannot reach its store",
    advice:
      "It passes nothing on until the store is back. Your draft is safe; look at the history before you send again.",
  },
  "gateway-down": {
    title: "The studio's server does not answer",
    advice:
      "Check that it is still running in the terminal. Your draft is safe; look at the history afterwards.",
  },
  offline: {
    title: "You are offline",
    advice: "Nothing was sent. Your draft is safe: send again when the network is back.",
  },
  "answer-not-understood": {
    title: "The response was not understood",
    advice: "The status may have been queued. The beginning of the response is kept in the record.",
  },
  "stopped-waiting": {
    title: "You stopped waiting",
    advice: "The status may have been queued. Look in WhatsApp before you send again.",
  },
  "stopped-in-time": {
    title: "Send cancelled",
    advice: "Nothing was sent. Your draft is safe.",
  },
  "left-too-late": {
    title: "Sending took too long",
    advice: "More than ten seconds passed after your click, so nothing was sent. Send again.",
  },
  "never-left": {
    title: "The request didn't leave the browser",
    advice: "It never reached the studio's server, so nothing was queued. You can send again.",
  },
  "tab-closed": {
    title: "The page was closed before the answer",
    advice: "The status may have been queued. Look in WhatsApp before you send again.",
  },
};

/** Facts of a failure that GREEN-API gives in its answer. */
export const failureFacts = {
  says: (text: string) => `“${text}”`,
  quota: (used: number, total: number) => `Used ${used} of ${total}.`,
  allowedNumbers: "Still allowed:",
};

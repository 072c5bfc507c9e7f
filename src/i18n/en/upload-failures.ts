import type { FailureCode } from "../../green-api/failure-catalogue.ts";

/** What to do if an upload failed. No status was sent, so the file can simply be uploaded again. */
export const uploadFailures = {
  again: "Nothing was queued. Upload the file again.",
  /** For failures after which something else must be done first. */
  advice: {
    "not-authorized": "Link the phone in Instance set-up, then upload the file again.",
    "instance-starting": "It takes up to five minutes. Upload the file again then.",
    "instance-expired": "Renew it in the GREEN-API console, then upload the file again.",
    "account-suspended":
      "WhatsApp on the phone says why and for how long. Upload the file again when that is over.",
    "too-many-requests": "Wait a few seconds, then upload the file again.",
    "validation-failed": "GREEN-API refused the file. Its response says why.",
    "service-unavailable": "Nothing was queued. Wait a few minutes, then upload the file again.",
    "host-unreachable": "Check the API URL and your network, then upload the file again.",
    "gateway-down":
      "Check that the studio is still running in the terminal, then upload the file again.",
    offline: "Upload the file again when the network is back.",
  } satisfies Partial<Record<FailureCode, string>>,
};

/** Failures whose general advice also fits an upload, because it does not mention a send. */
export const withGeneralAdvice: ReadonlySet<string> = new Set<FailureCode>([
  "instance-deleted",
  "unauthorized",
  "forbidden",
  "not-found",
  "quota-exceeded",
  "correspondents-quota-exceeded",
  "file-too-large",
  "request-refused",
  "redirect-refused",
]);

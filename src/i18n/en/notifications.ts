/** Switching on what statistics need. Loaded with the question. */
export const notifications = {
  title: "Switch on statistics?",
  text: (instance: string) =>
    `This sets outgoingWebhook to “yes” for ${instance}. GREEN-API restarts the instance for it: for up to 5 minutes it may not send. Statistics begin with the statuses sent after that.`,
  switchOn: "Switch on and restart",
  switchingOn: "Switching on…",
  switchedOn: "Statistics are on; the instance restarts",
};

/** Switching on what statistics need. Loaded with the question. */
export const notifications = {
  title: "Switch on statistics?",
  text: (instance: string) =>
    `This sets outgoingWebhook to “yes”. GREEN-API restarts the instance, and for up to 5 minutes it may not send. Statistics cover the statuses sent after that. Instance: ${instance}`,
  switchOn: "Switch on and restart",
  switchingOn: "Switching on…",
  switchedOn: "Statistics are on. The instance is restarting.",
};

/** What the page says about itself at the first visit. */
export const welcome = {
  title: "Welcome to Voice Status Studio",
  sentences: [
    "Here you compose a WhatsApp voice status, see it as its viewers will, and send it through GREEN-API.",
    "The studio checks it before it goes out, follows it until it is viewed, and keeps the history in this browser.",
    "The demo instance needs no account: nothing you send through it reaches WhatsApp.",
  ],
  /** In place of the last sentence, if the studio's server has no demo. */
  withoutDemo: {
    held: "The instances of this server are in the menu at the top, ready to use.",
    none: "Next, add an instance: its idInstance and apiTokenInstance are in the GREEN-\u2060API console.",
  },
  add: "Add an instance",
  start: "Show me",
  skip: "Not now",
  stop: "Stop",
  done: "Done",
  progress: "How it works",
  steps: {
    filled: "The sample is in the form, with three made-up numbers. Checks are running.",
    held: "Everything is ready. You have five seconds to take it back.",
    sending: "The request is on its way to the demo instance.",
    accepted: "GREEN-API has accepted it: it waits in the queue and has an idMessage.",
    published: "Published. Now the studio asks who received it.",
    delivered: "Delivered. One more step.",
    viewed: "Viewed. Its record is in the history below. Now it's your turn.",
    failed: "It didn't work. Next to Send you see why and what to do.",
  },
  stopped: "The demo has stopped",
};

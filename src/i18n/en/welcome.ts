/** What the page says about itself at the first visit. */
export const welcome = {
  title: "Welcome to Voice Status Studio",
  sentences: [
    "Here you compose a WhatsApp voice status, see it as its viewers will, and send it through GREEN-API.",
    "The studio checks it before it goes out, follows it until it is viewed, and keeps what it knows in this browser.",
    "The demo instance needs no account: nothing that you send through it leaves this computer.",
  ],
  start: "Show me",
  skip: "Not now",
  stop: "Stop",
  done: "Done",
  progress: "How it works",
  steps: {
    filled: "The sample is in the form, for three made-up numbers. The checks look at it.",
    held: "Everything is ready. For five seconds a send can be taken back.",
    sending: "The request is on its way to the demo instance.",
    accepted: "GREEN-API has accepted it: it waits in the queue and has an idMessage.",
    published: "It is published. Now the studio asks who has got it.",
    delivered: "It is delivered. One more step.",
    viewed: "It was viewed, and the history below has its record. Now it is your turn.",
    failed: "This did not work. What happened is beside Send, with what to do.",
  },
  stopped: "The show has stopped",
};

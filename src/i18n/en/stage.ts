/** Stage mode. Loaded when it is opened. */
export const stage = {
  title: "Stage mode",
  leave: "Leave stage mode",
  waiting: "Waiting for the answer…",
  before: "GREEN-API's answer comes here: its HTTP status, the time it took, and its JSON.",
  failLike: "Fail like this",
  healthy: "Back to healthy",
  shows: {
    healthy: "The demo instance is healthy: a status is accepted, published and viewed.",
    "token-wrong":
      "Every call is refused with 401. Nothing is queued, and the advice names the token.",
    "quota-exceeded": "The send is refused with 466: the tariff is used up, and nothing is queued.",
    "bad-gateway": "A web page comes instead of JSON. Nobody knows whether the status was queued.",
    "answer-lost":
      "The status is queued, but the connection breaks. The studio does not send again: it asks the queue and the journal.",
    "not-authorized":
      "The answer is 200 with an idMessage, and the status stays in the queue, because no phone is linked.",
    "restricted-sent": "The status is published, but the account is restricted: nobody gets it.",
  },
};

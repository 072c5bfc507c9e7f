/** The colours of what became of a send that did not go as it should. */
export const verdictColors = {
  rejected: { box: "bg-bad-wash", title: "text-bad" },
  turnedOutNotSent: { box: "bg-bad-wash", title: "text-bad" },
  unknown: { box: "bg-caution-wash", title: "text-caution" },
  notSent: { box: "bg-sunken", title: "" },
  found: { box: "bg-sunken", title: "" },
};

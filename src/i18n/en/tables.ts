/** The titles of columns and the words in cells, in files and on paper. */
export const tables = {
  everyone: "everyone",
  startedAt: "Sent off",
  state: "State",
  fileName: "File",
  urlFile: "Link",
  color: "Colour",
  instance: "Instance",
  recipients: "Recipients",
  published: "Published to",
  delivered: "Delivered to",
  viewed: "Viewed by",
  viewedShare: "Viewed, share",
  failure: "Failure",
};

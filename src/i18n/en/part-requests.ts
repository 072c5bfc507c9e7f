/** The requests of a clip that is sent in parts. */
export const partRequests = {
  note: "Each part goes out in a request of its own, one after another. The link, “…” below, comes with the upload of the part.",
  list: "File names of the parts",
};

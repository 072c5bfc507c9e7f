/** The requests of a clip that is sent in parts. */
export const partRequests = {
  note: "Each part is sent as its own request. The link (“…” below) appears once the part is uploaded.",
  list: "File names of the parts",
};

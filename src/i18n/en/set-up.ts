/** The texts of the region Instance set-up. */
export const setUp = {
  title: "Instance set-up",
  close: "Close instance set-up",
};

/** Element id of the place of the phone. */
export const PREVIEW_ID = "preview";

/** The form's element id: for the link that skips to it, and to tell its fields from others. */
export const DRAFT_FORM_ID = "draft";

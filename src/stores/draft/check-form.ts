import { zodResolver } from "@hookform/resolvers/zod";
import { draftSchema } from "../../voice-status/draft.ts";

/** Finds what keeps the draft from being sent, for the form's fields. */
export const checkForm = zodResolver(draftSchema);

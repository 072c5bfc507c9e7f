import type { Handlers } from "./emulator-call.ts";
import { FILES_PATH } from "./look-at.ts";

/** @see https://green-api.com/en/docs/api/sending/UploadFile/ */
export const uploadHandlers = {
  uploadFile({ instance, body, origin, uploads }) {
    const file = body instanceof File ? body : new File([body], "", { type: body.type });
    return { urlFile: `${origin}${FILES_PATH}${uploads.keep(instance.idInstance, file)}` };
  },
} satisfies Pick<Handlers, "uploadFile">;

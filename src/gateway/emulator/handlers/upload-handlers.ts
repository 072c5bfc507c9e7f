import type { Handlers } from "../emulator-call.ts";
import { ApiRefusal } from "../api-refusal.ts";
import { FILES_PATH } from "../audio/look-at.ts";
import { StoredFile } from "../files/stored-file.ts";

/** @see https://green-api.com/en/docs/api/sending/UploadFile/ */
export const uploadHandlers = {
  uploadFile({ instance, body, origin, uploads }) {
    if (!(body instanceof StoredFile)) throw new ApiRefusal(400, "No file was stored");
    return { urlFile: `${origin}${FILES_PATH}${uploads.keep(instance.idInstance, body)}` };
  },
} satisfies Pick<Handlers, "uploadFile">;

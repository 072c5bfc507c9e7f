import { EMULATOR_FILES_PATH } from "../../../protocol/paths.ts";
import type { Handlers } from "../emulator-call.ts";
import { ApiRefusal } from "../api-refusal.ts";
import { StoredFile } from "../files/stored-file.ts";

/** @see https://green-api.com/en/docs/api/sending/UploadFile/ */
export const uploadHandlers = {
  uploadFile({ instance, body, studio, uploads }) {
    if (!(body instanceof StoredFile)) throw new ApiRefusal(400, "No file was stored");
    return { urlFile: `${studio}${EMULATOR_FILES_PATH}${uploads.keep(instance.idInstance, body)}` };
  },
} satisfies Pick<Handlers, "uploadFile">;

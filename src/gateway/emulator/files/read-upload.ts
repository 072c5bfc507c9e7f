import { MAX_FILE_BYTES } from "../../../green-api/limits.ts";
import { ApiRefusal } from "../api-refusal.ts";
import { fileOfMultipart } from "./multipart-file.ts";
import type { MemoryBudget } from "./memory-budget.ts";
import { storeBody, type StoredFile } from "./stored-file.ts";

/**
 * Reads the file of an upload, which is sent raw or as multipart/form-data.
 *
 * @returns the file, with its MIME type without parameters; the type is empty if the request had none.
 * @throws {ApiRefusal} 500 above 100 MB, 400 if there is no file.
 * @see https://green-api.com/en/docs/api/sending/UploadFile/
 */
export async function readUpload(request: Request, memory: MemoryBudget): Promise<StoredFile> {
  const contentType = request.headers.get("Content-Type") ?? "";
  const stored = await storeBody(request.body, memory, MAX_FILE_BYTES);
  if ("tooLarge" in stored) {
    const megabytes = (stored.tooLarge / 1024 / 1024).toFixed(2);
    const limit = `Size: ${megabytes}mb Limit: 100mb Url:`;
    throw new ApiRefusal(500, `File from url exceeded max upload size. ${limit}`);
  }
  const name = request.headers.get("GA-Filename") ?? "";
  const file = /^multipart\/form-data/i.test(contentType)
    ? await fileOfMultipart(stored, contentType)
    : stored.part(0, stored.size, { name, type: essence(contentType) });
  if (file && file.size > 0) return file;
  await stored.remove();
  throw new ApiRefusal(400, "Validation failed. Details: 'file' is required");
}

function essence(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim();
}

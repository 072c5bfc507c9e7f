import { ApiRefusal } from "./api-refusal.ts";

const LIMIT_BYTES = 100 * 1024 * 1024;

/**
 * Reads the file of an upload, sent raw or as multipart/form-data.
 *
 * @returns the file, its type without parameters; an empty type where none was given.
 * @throws {ApiRefusal} 500 above 100 MB, 400 where there is no file.
 * @see https://green-api.com/en/docs/api/sending/UploadFile/
 */
export async function readUpload(request: Request): Promise<File> {
  const contentType = request.headers.get("Content-Type") ?? "";
  const bytes = await readAll(request);
  if (/^multipart\/form-data/i.test(contentType)) return fileOfForm(bytes, contentType);
  const name = request.headers.get("GA-Filename") ?? "";
  return orRefuse(new File(bytes, name, { type: essence(contentType) }));
}

async function fileOfForm(bytes: BlobPart[], contentType: string): Promise<File> {
  const headers = { "Content-Type": contentType };
  const form = await new Response(new Blob(bytes), { headers }).formData().catch(() => undefined);
  const file = [...(form?.values() ?? [])].find((part) => part instanceof File);
  return orRefuse(file && new File([file], file.name, { type: essence(file.type) }));
}

/** A body that is too large is read to its end all the same: only then does the sender hear why. */
async function readAll(request: Request): Promise<BlobPart[]> {
  const chunks: BlobPart[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size <= LIMIT_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size <= LIMIT_BYTES) return chunks;
  const megabytes = (size / 1024 / 1024).toFixed(2);
  const limit = `Size: ${megabytes}mb Limit: 100mb Url:`;
  throw new ApiRefusal(500, `File from url exceeded max upload size. ${limit}`);
}

function orRefuse(file: File | undefined): File {
  if (!file || file.size === 0) {
    throw new ApiRefusal(400, "Validation failed. Details: 'file' is required");
  }
  return file;
}

function essence(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim();
}

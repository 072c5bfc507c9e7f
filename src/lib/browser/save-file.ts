/** Saves a text or bytes as a file, by a download of the browser. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The address is needed until the download has begun, which it has by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

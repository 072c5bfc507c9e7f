import { useEffect, useEffectEvent, useState } from "react";

/** Types of texts and tables, which are never audio. */
const tableTypes = /^text\/|^application\/json$|spreadsheet|excel/;
/** Some systems give spreadsheets no type, or that of an archive. */
const tableNames = /\.(?:csv|tsv|tab|txt|vcf|json|xlsx?|ods|numbers)$/i;

function isTable({ name, type }: File): boolean {
  if (/^(?:audio|video)\//.test(type)) return false;
  return tableTypes.test(type) || tableNames.test(name);
}

/**
 * Takes files that are dropped or pasted anywhere on the page, unless a part of the page has handled them itself
 * (`preventDefault`).
 *
 * @returns whether a file is being dragged over the page.
 */
export function useDroppedFiles(
  onAudio: (file: File) => void,
  onTables: (files: readonly File[]) => void,
): boolean {
  const [dragging, setDragging] = useState(false);
  const handle = useEffectEvent(({ files }: DataTransfer) => {
    const audio = [...files].find((file) => !isTable(file));
    const tables = [...files].filter(isTable);
    if (audio) onAudio(audio);
    if (tables.length > 0) onTables(tables);
  });

  useEffect(() => {
    const over = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === "file");
      const isOurs = files.some(({ type }) => !tableTypes.test(type)) && !event.defaultPrevented;
      setDragging(isOurs);
      // Otherwise the browser would open the dropped file instead of the page.
      if (files.length > 0) event.preventDefault();
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      handle(event.dataTransfer);
    };
    const paste = ({ clipboardData, defaultPrevented }: ClipboardEvent) => {
      // With a text, the file is only a picture of it, which some programs add.
      if (!defaultPrevented && clipboardData?.getData("text") === "") handle(clipboardData);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, []);

  return dragging;
}

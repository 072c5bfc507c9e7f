import { useEffect, useState } from "react";

/** Texts and tables are somebody else's, or nobody's: they are never taken for audio. */
const otherTypes = /^text\/|^application\/json$|spreadsheet|excel/;

/**
 * Files that are dropped anywhere on the page or pasted into it, unless a part of the page took them
 * for itself (`preventDefault`).
 *
 * @returns whether a file is being dragged over the page.
 */
export function useIncomingFile(onFile: (file: File) => void): boolean {
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === "file");
      const isOurs = files.some(({ type }) => !otherTypes.test(type)) && !event.defaultPrevented;
      setDragging(isOurs);
      // Without this a file that is dropped takes the place of the page, and of the draft.
      if (files.length > 0) event.preventDefault();
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const paste = ({ clipboardData, defaultPrevented }: ClipboardEvent) => {
      // Programs that copy text put a picture of it beside the text.
      if (!defaultPrevented && clipboardData?.getData("text") === "") take(clipboardData);
    };
    const take = ({ files }: DataTransfer) => {
      const file = [...files].find(({ type }) => !otherTypes.test(type));
      if (file) onFile(file);
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
  }, [onFile]);

  return dragging;
}

/** A moment, in unix milliseconds. */
interface Moment {
  at: number;
}

/** A part of something, from 0 to 1. */
interface Share {
  share: number;
}

/** What a cell holds: a text, a number, a moment or a share. An empty text is an empty cell. */
export type Cell = string | number | Moment | Share;

interface Column {
  title: string;
  /** In characters. */
  width: number;
}

/** A table, to be written into any kind of file. */
export interface Table {
  title: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

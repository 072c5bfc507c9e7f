/** A moment, in unix milliseconds. */
interface Moment {
  at: number;
}

/** A day of this computer's calendar, by a moment in it, in unix milliseconds. */
interface Day {
  day: number;
}

/** A part of something, from 0 to 1. */
interface Share {
  share: number;
}

/** What a cell holds: a text, a number, a moment, a day or a share. An empty text is an empty cell. */
export type Cell = string | number | Moment | Day | Share;

export interface Column {
  title: string;
  /** Whether its cells are names of people or instances, to be masked on a shared screen. */
  isName?: boolean;
  /** Too much for a sheet of paper: only in files. */
  isDetail?: boolean;
  /** In characters. */
  width: number;
}

/** A table, to be written into any kind of file. */
export interface Table {
  title: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

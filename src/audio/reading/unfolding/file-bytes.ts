const WINDOW_BYTES = 1 << 18;
/** How many bytes are read at once during a search. */
const SEARCHED_BYTES = 1 << 21;

/** Reads a file at any place, with only a window of it in memory. */
export class FileBytes {
  readonly file: Blob;
  #from = 0;
  #window = new Uint8Array(0);

  constructor(file: Blob) {
    this.file = file;
  }

  get size(): number {
    return this.file.size;
  }

  /** Bytes from a position on; fewer than asked for at the end of the file. */
  async read(at: number, length: number): Promise<Uint8Array> {
    const from = Math.min(at, this.size);
    const to = Math.min(at + length, this.size);
    await this.#load(from, to, WINDOW_BYTES);
    return this.#window.subarray(from - this.#from, to - this.#from);
  }

  /** Bytes as Latin-1 text. */
  async text(at: number, length: number): Promise<string> {
    return String.fromCharCode(...(await this.read(at, length)));
  }

  /** The next position of some bytes, from a position on; the end of the file if there is none. */
  async find(mark: readonly number[], at: number): Promise<number> {
    const [first = 0] = mark;
    for (let from = at; from + mark.length <= this.size;) {
      await this.#load(from, from + mark.length, SEARCHED_BYTES);
      const window = this.#window;
      const last = window.length - mark.length;
      let place = window.indexOf(first, from - this.#from);
      while (place >= 0 && place <= last) {
        if (isAt(window, place, mark)) return this.#from + place;
        place = window.indexOf(first, place + 1);
      }
      from = this.#from + last + 1;
    }
    return this.size;
  }

  async #load(from: number, to: number, most: number): Promise<void> {
    if (from >= this.#from && to <= this.#from + this.#window.length) return;
    const window = this.file.slice(from, Math.max(to, from + most));
    this.#window = new Uint8Array(await window.arrayBuffer());
    this.#from = from;
  }
}

function isAt(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  for (let index = 1; index < mark.length; index += 1) {
    if (bytes[at + index] !== mark[index]) return false;
  }
  return true;
}

declare module "@jitsi/rnnoise-wasm/dist/rnnoise.js" {
  interface Rnnoise {
    HEAPF32: Float32Array;
    _malloc: (bytes: number) => number;
    /** @param model 0 for the one inside. */
    _rnnoise_create: (model: number) => number;
    _rnnoise_process_frame: (state: number, output: number, input: number) => number;
  }

  export default function createRnnoise(options: { wasmBinary: ArrayBuffer }): Promise<Rnnoise>;
}

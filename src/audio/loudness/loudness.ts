import type { Trim } from "../trim.ts";

export const STEPS_PER_SECOND = 10;
/** Blocks of 0.4 s overlap by three quarters. */
const STEPS_IN_BLOCK = 4;
/** Quieter blocks never count. */
const ABSOLUTE_GATE_LUFS = -70;
/** Blocks that are quieter than the others by this much do not count either. */
const RELATIVE_GATE = 10;

/** A measured sound in steps of a tenth of a second, from which any part of it can be judged. */
export interface LoudnessSteps {
  /** Mean square of the K-weighted samples of each step. */
  powers: Float32Array;
  /** Highest amplitude of the wave in each step, between samples too; 1 is full scale. */
  peaks: Float32Array;
}

export interface Loudness {
  /** Integrated loudness (EBU R128); -Infinity for silence. */
  lufs: number;
  /** True peak in decibels of full scale (dBTP); -Infinity for silence. */
  truePeak: number;
}

/**
 * How loud a sound is in total, or a part of it, with the pauses left out (EBU R128, ITU-R BS.1770). A sound that is
 * shorter than a block of 0.4 s is one block.
 *
 * @param part in seconds; it is rounded to tenths.
 */
export function loudnessOf({ powers, peaks }: LoudnessSteps, part?: Trim): Loudness {
  const from = Math.round((part?.start ?? 0) * STEPS_PER_SECOND);
  const to = Math.max(from + 1, Math.round((part?.end ?? Infinity) * STEPS_PER_SECOND));
  const peak = peaks.subarray(from, to).reduce((one, other) => Math.max(one, other), 0);
  return { lufs: integrated(powers.subarray(from, to)), truePeak: 20 * Math.log10(peak) };
}

/** As loud as most podcasts and voice messages, in LUFS. */
export const USUAL_LUFS = -16;
/** A difference that everybody hears, in LU. */
const AUDIBLE = 3;

/** Whether a sound is clearly quieter than others; silence is not. */
export function isQuiet({ lufs }: Loudness): boolean {
  return Number.isFinite(lufs) && lufs < USUAL_LUFS - AUDIBLE;
}

/** Whether a sound is clearly louder than others. */
export function isLoud({ lufs }: Loudness): boolean {
  return lufs > USUAL_LUFS + AUDIBLE;
}

function integrated(powers: Float32Array): number {
  const blocks = blocksOf(powers).filter((power) => lufsOf(power) > ABSOLUTE_GATE_LUFS);
  const gate = lufsOf(meanOf(blocks)) - RELATIVE_GATE;
  return lufsOf(meanOf(blocks.filter((power) => lufsOf(power) > gate)));
}

function blocksOf(powers: Float32Array): number[] {
  const count = powers.length - STEPS_IN_BLOCK + 1;
  if (count < 1) return [meanOf(powers)];
  return Array.from({ length: count }, (_, at) => meanOf(powers.subarray(at, at + STEPS_IN_BLOCK)));
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return values.length > 0 ? sum / values.length : 0;
}

function lufsOf(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

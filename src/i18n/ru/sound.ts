import type { sound as english } from "../en/sound.ts";

export const sound: typeof english = {
  title: "Звук",
  loudness: {
    quieter: "Тише обычного",
    same: "Обычная громкость",
    louder: "Громче обычного",
    unknown: "Слишком тихо, не измерить",
  },
  measured: (lufs, peak) => `${lufs}\u00A0LUFS, пик ${peak}\u00A0dBTP`,
  changed: (lufs, peak) =>
    `было ${lufs[0]}, стало ${lufs[1]}\u00A0LUFS, пик был ${peak[0]}, стал ${peak[1]}\u00A0dBTP`,
  most: (decibels) =>
    `Громче на ${decibels}\u00A0дБ, это предел: вместе с голосом усиливается и шум.`,

  normalize: "Выровнять громкость",
  denoise: "Убрать шум",
  working: "Обрабатываем звук…",
  cancelled: "Звук остался прежним",
  done: "Звук обработан. Вы слышите то, что будет загружено.",

  original: "Слушать оригинал",
  hearsOriginal: "Звучит оригинал",
  hearsChanged: "Звучит то, что будет загружено",
  shortcut: "Звук: оригинал или то, что будет загружено",

  trimSilence: (seconds) => `Обрезать тишину: ${seconds}\u00A0с`,
  silenceTrimmed: "Тишина обрезана",

  suppressNoise: "Подавлять шум при записи",
};

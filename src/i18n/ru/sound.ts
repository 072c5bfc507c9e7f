import type { sound as english } from "../en/sound.ts";

export const sound: typeof english = {
  title: "Звук",
  loudness: {
    quieter: "Тише, чем у других",
    same: "Громкость как у других",
    louder: "Громче, чем у других",
    unknown: "Слишком тихо, не измерить",
  },
  measured: (lufs, peak) => `${lufs} LUFS, пик ${peak} dBTP`,
  changed: (lufs, peak) =>
    `было ${lufs[0]}, стало ${lufs[1]} LUFS, пик был ${peak[0]}, стал ${peak[1]} dBTP`,
  most: (decibels) => `Громче на ${decibels} дБ, это предел: вместе с голосом усиливается и шум.`,

  normalize: "Сделать громкость как у других",
  denoise: "Убрать шум",
  working: "Обрабатываем звук…",
  cancelled: "Звук остался прежним",
  done: "Звук обработан. Теперь звучит то, что будет загружено.",

  original: "Послушать исходный",
  hearsOriginal: "Звучит исходный звук",
  hearsChanged: "Звучит то, что будет загружено",
  shortcut: "Звук: исходный или то, что будет загружено",

  trimSilence: (seconds) => `Обрезать тишину: ${seconds} с`,
  silenceTrimmed: "Тишина обрезана",

  suppressNoise: "Подавлять шум при записи",
};

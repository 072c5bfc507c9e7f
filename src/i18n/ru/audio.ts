import type { audio as english } from "../en/audio.ts";

export const audio: typeof english = {
  source: "Источник аудио",
  sources: { link: "Ссылка", file: "Файл", microphone: "Микрофон" },
  linkInDraft: "Ссылка в черновике",
  copyLink: "Копировать ссылку",
  drop: "Отпустите файл в любом месте",
  worksUntil: (date) => `GREEN-API хранит этот файл до ${date}`,
  workedUntil: (date) => `GREEN-API хранил этот файл до ${date}. Загрузите его ещё раз.`,
};

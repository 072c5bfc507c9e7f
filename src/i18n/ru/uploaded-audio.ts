import type { uploadedAudio as en } from "../en/uploaded-audio.ts";

export const uploadedAudio: typeof en = {
  linkInDraft: "Ссылка в черновике",
  copyLink: "Копировать ссылку",
  worksUntil: (date) => `GREEN-API хранит этот файл до ${date}`,
  workedUntil: (date) => `GREEN-API хранил этот файл до ${date}. Загрузите его ещё раз.`,
};

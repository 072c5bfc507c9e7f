import type { audio as english } from "../en/audio.ts";

export const audio: typeof english = {
  source: "Источник аудио",
  sources: { link: "Ссылка", file: "Файл", microphone: "Микрофон" },
  drop: "Отпустите файл в любом месте",
};

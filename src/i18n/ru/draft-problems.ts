import { counter } from "../../lib/text/counter.ts";
import type { draftProblems as en } from "../en/draft-problems.ts";

const count = counter("ru");

export const draftProblems: typeof en = {
  fileNameCaution: {
    documented: "",
    "no-extension": "Добавьте .mp3 или .wav: без расширения получатели могут не увидеть статус.",
    m4a: "Лучше .mp3 или .wav: по отзывам пользователей GREEN-API, .m4a может не появиться.",
    ogg: "Лучше .mp3 или .wav: на iPhone .ogg играет не всегда.",
    other: "Лучше .mp3 или .wav: другой файл GREEN-API может принять, но не показать.",
  },
  tokenCutOut: "Отсюда удалён секретный токен.",
  fixFields: (n) =>
    count(n, {
      one: "# поле нужно исправить",
      few: "# поля нужно исправить",
      other: "# полей нужно исправить",
    }),
  errors: {
    "audio-url-missing": "Добавьте аудио: ссылку, файл или свой голос.",
    "audio-url-invalid": "Введите ссылку, которая начинается с http:// или https://, без пароля.",
    "audio-url-unusable": "По этой ссылке статус не появится: выберите аудио как файл.",
    "audio-url-token":
      "Секретный токен удалён из ссылки, и она больше не работает. Скачайте аудио и выберите его здесь как файл.",
    "file-name-missing": "Введите имя файла, например greeting.mp3.",
    "color-invalid": "Введите цвет, например #128C7E, rgb() или hsl(), без прозрачности.",
    "recipients-missing": "Добавьте хотя бы один верный номер или выберите «Всем».",
  },
};

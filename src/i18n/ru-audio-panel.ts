import { counter } from "../lib/counter.ts";
import type { audioPanel as english } from "./en-audio-panel.ts";

const count = counter("ru");

export const audioPanel: typeof english = {
  dropHint: "Перетащите файл на страницу, вставьте его или",
  choose: "Выберите файл",
  chooseAnother: "Выбрать другой",
  formats:
    "MP3 и WAV уходят как есть. M4A, OGG, WebM и звук видео становятся MP3. До 100 МБ и 10 минут.",
  remove: (name) => `Убрать ${name}`,
  removed: (name) => `Файл ${name} убран`,
  ready: (name, length) => `Файл ${name} готов, ${length}`,
  kilohertz: (value) => `${value} кГц`,
  channels: (n) =>
    ({ 1: "моно", 2: "стерео" })[n] ??
    count(n, { one: "# канал", few: "# канала", other: "# каналов" }),
  titled: (title) => `«${title}»`,
  madeMp3: (size) => `Преобразовано в MP3, моно: ${size}`,
  partMp3: (size) => `Преобразовано в MP3, моно: около ${size} за оставленную часть`,
  byPlayer: "Прочитано проигрывателем браузера",
  wav: {
    legend: "Загрузить как",
    keep: (size) => `WAV, ${size}`,
    shrink: (size) => `MP3, около ${size}`,
  },

  work: {
    reading: (name) => `Читаем ${name}…`,
    converting: (name) => `Преобразуем ${name} в MP3…`,
    uploading: (name) => `Загружаем ${name}…`,
    waiting: "Всё передано. Ждём GREEN-API…",
  },
  cancelled: "Отменено",

  upload: "Загрузить в GREEN-API",
  uploadAgain: "Загрузить ещё раз",
  uploadNote: "GREEN-API хранит файл, и ссылка работает, 15 дней.",
  uploaded: "Загружено. Ссылка в черновике.",

  trim: {
    title: "Обрезка",
    start: "Начало",
    end: "Конец",
    startSeconds: "Начало, секунды",
    endSeconds: "Конец, секунды",
    kept: (length) => `останется ${length}`,
    limit: {
      least: (seconds) => `Раньше здесь нельзя: от ${seconds} с.`,
      most: (seconds) => `Позже здесь нельзя: до ${seconds} с.`,
    },
    undo: "Вернуть",
    reset: "Сбросить",
    encodesAnew: "Обрезанный MP3 кодируется заново.",
  },

  problem: {
    empty: { title: "Файл пуст", advice: "Выберите другой: в этом нет ни байта." },
    "too-large": {
      title: "Файл больше 100 МБ",
      advice: "GREEN-API больше не принимает. Сохраните его как MP3 или обрежьте.",
    },
    undecodable: {
      title: "Звук этого файла не читается",
      advice: "Файл повреждён, обрывается, защищён или вовсе не аудио. Попробуйте MP3.",
    },
    "no-sound": { title: "В этом файле нет звука", advice: "Выберите файл со звуком." },
    silent: {
      title: "В файле тишина от начала до конца",
      advice: "Проверьте запись: зрители ничего не услышат.",
    },
    "too-long": {
      title: "Длиннее 10 минут",
      advice: "GREEN-API примет такой файл и не опубликует. Сначала обрежьте его.",
    },
    stalled: {
      title: "30 секунд ничего не происходило",
      advice:
        "Обработка остановлена. Попробуйте ещё раз; если снова зависнет, обновите страницу или возьмите MP3.",
    },
    broken: {
      title: "Обработка звука в студии не сработала",
      advice:
        "Возможно, с файлом всё в порядке. Обновите страницу и попробуйте снова или откройте студию в другом браузере.",
    },
  },
  untouched: "Черновик не изменился.",

  microphone: {
    record: "Записать",
    recordAgain: "Записать заново",
    pause: "Пауза",
    resume: "Продолжить",
    stop: "Готово",
    discard: "Удалить",
    discarded: "Запись удалена",
    hint: "До 10 минут. Запись остаётся в этом браузере, пока вы её не загрузите.",
    starting: "Ждём микрофон…",
    recording: "Запись",
    paused: "Пауза",
    level: "Громкость",
    timeOf: (at, limit) => `${at} из ${limit}`,
    fileName: (stamp) => `voice-${stamp}`,
    stoppedByLimit: "Остановлено на 10 минутах: длиннее GREEN-API не публикует.",
    stoppedByLeaving: "Остановлено, когда вы ушли с вкладки; сказанное до этого сохранено.",
    problem: {
      refused: {
        title: "Браузер не даёт микрофон",
        advice: "Разрешите его рядом с адресом страницы и попробуйте снова.",
      },
      "no-device": {
        title: "Микрофон не найден",
        advice: "Подключите его и попробуйте снова.",
      },
      busy: {
        title: "Микрофон недоступен",
        advice: "Возможно, он занят другой программой. Закройте её и попробуйте снова.",
      },
      unsupported: {
        title: "Этот браузер не может записывать здесь",
        advice: "Нужен новый браузер и адрес студии на https или localhost.",
      },
    },
  },
};

import type { Messages } from "./en.ts";
import { audio } from "./ru/audio.ts";
import { checks } from "./ru/checks.ts";
import { colors } from "./ru/colors.ts";
import { drafts } from "./ru/drafts.ts";
import { exchange } from "./ru/exchange.ts";
import { phone } from "./ru/phone.ts";
import { recipientTools } from "./ru/recipient-tools.ts";

export const ru: Messages = {
  language: "ru",
  checks,
  colors,
  drafts,
  exchange,
  audio,
  phone,
  recipientTools,

  page: {
    title: "Новый голосовой статус",
    skip: "Перейти к форме",
    presenting: (on: boolean): string => (on ? "Имена и номера скрыты" : "Имена и номера видны"),
    menu: "Меню",
    setUp: "Настройка",
    openSetUp: "Открыть настройку инстанса",
    calls: "Вызовы API",
    documentation: "Документация",
    opensElsewhere: "откроется другой сайт",
    close: "Закрыть",
    cancel: "Отмена",
    copy: "Копировать",
    copied: "Скопировано",
    copyFailed: "Не удалось скопировать",
    crashTitle: "Что-то пошло не так",
    crashAdvice: "Черновик и история сохранены в этом браузере. Обновите страницу.",
    partMissing: "Эта часть не загрузилась: сервер студии не отвечает или обновился.",
    tryAgain: "Повторить",
    reload: "Обновить страницу",
  },

  instance: {
    demoBadge: "Демо",
    none: "Инстанса нет",
    toAdd: "добавьте",
    tokenNeeded: "нужен токен",
    demo: "Демо-инстанс",
    checking: "проверяем…",
    created: "создаётся",
    state: (state) =>
      ({
        authorized: "авторизован",
        notAuthorized: "не авторизован",
        blocked: "заблокирован",
        sleepMode: "спит",
        starting: "запускается",
        yellowCard: "ограничен",
        suspended: "ограничен",
      })[state] ?? state,
    choose: (current) => `Инстанс: ${current}. Выбрать другой`,
  },

  compose: {
    form: "Голосовой статус",
    draftSaved: (time) => `Сохранено в ${time}`,
    draftNotSaved: "Браузер не сохраняет черновик",
    clear: "Начать заново",
    undo: "Отменить",
    cleared: "Черновик очищен",
    audio: "Аудио",
    audioHints: {
      link: "Ссылка, по которой аудио сразу играет.",
      file: "Файл загрузится в GREEN-\u2060API при отправке.",
      microphone: "Запись загрузится в GREEN-\u2060API при отправке.",
    },
    audioUrl: "Ссылка на аудио",
    audioPlaceholder: "https://example.com/greeting.mp3",
    useSample: "Попробовать с примером",
    fileName: "Имя файла",
    fileNameHint: "С расширением .mp3 или .wav.",
    background: "Фон",
    backgroundHint: "Цвет экрана статуса. Если не указать, будет белый.",
    palette: "Цвета как в WhatsApp (неофициально)",
    pickColor: "Выбрать любой цвет",
    hex: "Цвет как #RRGGBB",
    nearWhite: "Белый текст на этом цвете будет плохо виден.",
    recipients: "Получатели",
    recipientsHint: "Увидят те, у кого сохранён ваш номер.",
    everyone: "Всем",
    onlyThese: "Выбранным",
    everyoneNote:
      "Статус уйдёт всем контактам: пустой список (participants:\u00A0[]) значит «всем».",
  },

  request: {
    title: "Запрос",
    hint: "Именно это будет отправлено. Токен скрыт.",
  },

  preview: {
    title: "Предпросмотр",
    you: "Ваш статус",
    now: "только что",
    initial: "Я",
    play: "Слушать",
    pause: "Пауза",
    position: "Положение",
    positionText: (at, of) => `${at} из ${of}`,
    noWaveform: "Волна по этой ссылке недоступна",
    noAudio: "Аудио пока нет",
    unplayable: "Аудио здесь не играет",
  },

  send: {
    action: "Отправить статус",
    sending: "Отправляем…",
    queueNote: "Обычно статус выходит сразу, иначе ждёт в очереди до 24\u00A0часов.",
    stop: "Больше не ждать ответа",
    takeBack: "Отменить",
    cancelSend: "Отменить отправку",
    accepted: "Принят",
    noInstance: "Сначала добавьте инстанс или введите его токен.",
  },

  export: {
    title: "Экспорт",
  },

  history: {
    title: "История",
    empty: "Пока ничего не отправлено. Ваши статусы появятся здесь.",
    today: "Сегодня",
    yesterday: "Вчера",
  },
};

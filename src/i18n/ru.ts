import { counter } from "../lib/text/counter.ts";
import type { Messages } from "./en.ts";
import { audio } from "./ru/audio.ts";
import { checks } from "./ru/checks.ts";
import { colors } from "./ru/colors.ts";
import { drafts } from "./ru/drafts.ts";
import { recipientTools } from "./ru/recipient-tools.ts";

const count = counter("ru");

export const ru: Messages = {
  language: "ru",
  checks,
  colors,
  drafts,
  audio,
  recipientTools,

  page: {
    title: "Новый голосовой статус",
    skip: "Перейти к форме",
    presenting: (on: boolean): string => (on ? "Имена и номера скрыты" : "Имена и номера видны"),
    menu: "Меню",
    setUp: "Настройка",
    openSetUp: "Открыть настройку инстанса",
    calls: "Вызовы",
    documentation: "Документация",
    opensElsewhere: "откроется сайт GREEN-API",
    close: "Закрыть",
    cancel: "Отмена",
    copy: "Копировать",
    copied: "Скопировано",
    copyFailed: "Браузер не дал скопировать",
    crashTitle: "Страница споткнулась",
    crashAdvice: "Черновик и история целы в этом браузере. Перезагрузите страницу.",
    partMissing: "Эта часть не загрузилась: сервер студии не отвечает или обновился.",
    tryAgain: "Повторить",
    reload: "Перезагрузить",
  },

  instance: {
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
        yellowCard: "жёлтая карточка",
        suspended: "приостановлен",
      })[state] ?? state,
    stateOf: (label, state) => `Инстанс: ${label}, ${state}. Выбрать другой`,
  },

  compose: {
    form: "Голосовой статус",
    draftSaved: (time) => `Сохранено в ${time}`,
    draftNotSaved: "Браузер не даёт сохранить черновик",
    clear: "Начать заново",
    undo: "Вернуть",
    cleared: "Черновик очищен",
    audio: "Аудио",
    audioHint:
      "Прямая ссылка на MP3 или WAV, файл или ваш голос. Ссылку на скачивание GREEN-API примет, но статус не появится.",
    audioUrl: "Ссылка на аудио",
    audioPlaceholder: "https://example.com/greeting.mp3",
    useSample: "Взять образец",
    fileName: "Имя файла",
    fileNameHint: "UTF-8, с расширением: .mp3 или .wav.",
    background: "Фон",
    backgroundHint: "Всегда уходит шестью знаками. Без него GREEN-API взял бы #FFFFFF.",
    palette: "Цвета как в WhatsApp (неофициально)",
    pickColor: "Выбрать любой цвет",
    hex: "Цвет как #RRGGBB",
    nearWhite: "Белый текст на этом цвете будет плохо виден.",
    recipients: "Получатели",
    recipientsHint:
      "Увидят, только если ваш номер есть в их контактах. Несуществующие номера молча пропускаются.",
    everyone: "Все",
    onlyThese: "Только эти",
    everyoneNote: "Все контакты инстанса. В запросе это пустой список.",
  },

  request: {
    title: "Запрос",
    hint: "Ровно то, что будет отправлено. Токен скрыт.",
    languages: "Показать запрос как",
    copyWithToken: "Копировать с токеном",
    unfinished: "Выберите получателей, чтобы увидеть запрос: пустой список означал бы «все».",
    moreParticipants: (n) => `ещё ${count(n, { other: "#" })}`,
    response: "Ответ",
    notSent: "Ещё не отправлен.",
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
    noWaveform: "С этого адреса волну звука не прочитать",
    noAudio: "Аудио пока нет",
    unplayable: "Аудио здесь не играет",
  },

  send: {
    action: "Отправить статус",
    sending: "Отправляем…",
    queueNote:
      "«Принят» значит в очереди, до 24 часов; статусы уходят по одному, в темпе инстанса.",
    stop: "Не ждать",
    takeBack: "Отменить",
    cancelSend: "Отменить отправку",
    accepted: "Принят",
    fixFields: (n) =>
      count(n, {
        one: "# поле требует внимания",
        few: "# поля требуют внимания",
        other: "# полей требуют внимания",
      }),
    noInstance: "Сначала выберите инстанс и введите его токен.",
  },

  export: {
    title: "Экспорт",
  },

  history: {
    title: "История",
    empty: "Пока ничего не отправлено. Отправленное появится здесь вместе с idMessage.",
    today: "Сегодня",
    yesterday: "Вчера",
  },
};

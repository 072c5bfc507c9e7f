import { counter } from "../lib/text/counter.ts";
import type { Messages } from "./en.ts";
import { audio } from "./ru/audio.ts";
import { checks } from "./ru/checks.ts";
import { colors } from "./ru/colors.ts";
import { drafts } from "./ru/drafts.ts";
import { failures } from "./ru/failures.ts";
import { recipientTools } from "./ru/recipient-tools.ts";
import { numbers } from "./ru/numbers.ts";
import { scenarios } from "./ru/scenarios.ts";

const count = counter("ru");
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });

export const ru: Messages = {
  language: "ru",
  checks,
  colors,
  drafts,
  failures,
  numbers,
  scenarios,
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
    labelDefault: (id) => `Инстанс ${id.slice(-4)}`,
    forgotten: (label) => `«${label}» и его токен забыты`,
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
    fileNameCaution: {
      documented: "",
      "no-extension":
        "Нет расширения. GREEN-API его требует; файлы без него, бывало, не показывались получателям.",
      m4a: "В документации только .mp3 и .wav. По отзывам пользователей GREEN-API, .m4a может не появиться.",
      ogg: "В документации только .mp3 и .wav. На iPhone .ogg играет не всегда; надёжнее MP3.",
      other: "В документации только .mp3 и .wav. Другое GREEN-API может принять и не показать.",
    },
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
    addRecipient: "Добавить получателей",
    recipientsPlaceholder: "Введите номер или вставьте список",
    recipientsList: "Выбранные получатели",
    remove: (label) => `Убрать ${label}`,
    fix: (label) => `Исправить ${label}`,
    removeAll: "Убрать всех",
    more: (n) => count(n, { other: "ещё #" }),
    counter: recipients,
    removed: (label) => `Убран: ${label}`,
    tokenCutOut: "Здесь был секретный токен, мы его вырезали.",
    errors: {
      "audio-url-missing": "Добавьте аудио: ссылку, файл или свой голос.",
      "audio-url-invalid":
        "Нужна ссылка, которая начинается с http:// или https://, без логина и пароля.",
      "audio-url-token":
        "В ссылке был секретный токен. Мы его вырезали, поэтому ссылка больше никуда не ведёт. Скачайте аудио и выберите его здесь как файл: ссылка Telegram-бота всё равно перестала бы работать через час.",
      "file-name-missing": "Дайте файлу имя, например greeting.mp3.",
      "color-invalid":
        "Цвет — это шесть шестнадцатеричных цифр, rgb() или hsl(), без прозрачности.",
      "recipients-missing": "Добавьте хотя бы один верный номер или выберите «Все».",
    },
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
    milliseconds: (n) => count(n, { other: "# мс" }),
    noStatus: "нет ответа",
    emptyAnswer: "(пусто)",
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
    quota: (used, total) => `Использовано ${used} из ${total}.`,
    allowedNumbers: "Ещё доступны:",
    noInstance: "Сначала выберите инстанс и введите его токен.",
  },

  export: {
    title: "Экспорт",
    json: "Все записи в JSON, для хранения",
    csv: "Все записи в CSV, для таблицы",
    import: "Импорт записей из JSON…",
    report: "Отчёт",
    reportOfPeriod: "Отчёт за период",
    audience: "Аудитория",
    notUnderstood: "Это не экспорт истории студии.",
    imported: (added, known, refused) =>
      [
        count(added, {
          one: "Добавлена # запись",
          few: "Добавлены # записи",
          other: "Добавлено # записей",
        }),
        known > 0 && count(known, { one: "# уже была", other: "# уже были" }),
        refused > 0 && count(refused, { one: "# не прочиталась", other: "# не прочитались" }),
      ]
        .filter(Boolean)
        .join(", "),
  },

  history: {
    title: "История",
    empty: "Пока ничего не отправлено. Отправленное появится здесь вместе с idMessage.",
    nothingFound: "Ничего не нашлось.",
    showAll: "Показать все",
    search: "Файл, имя, номер",
    filter: "Показать",
    filters: {
      all: "Все",
      way: "В пути",
      seen: "Доставлены или просмотрены",
      trouble: "Требуют внимания",
    },
    today: "Сегодня",
    yesterday: "Вчера",
    setAside: (n) =>
      count(n, {
        one: "# запись не удалось прочитать; она отложена в хранилище браузера.",
        few: "# записи не удалось прочитать; они отложены в хранилище браузера.",
        other: "# записей не удалось прочитать; они отложены в хранилище браузера.",
      }),
    notStored:
      "Браузер не может сохранить всю историю: мест нет или хранение запрещено. Несохранённое живёт, пока открыта вкладка.",
    saveNow: "Сохранить в файл",
    notCrashSafe:
      "Этот браузер не обещает сразу записать отправку на диск: при сбое посреди отправки запись может пропасть.",
    newer: (n) =>
      count(n, {
        one: "# запись сделана более новой версией студии и остаётся как есть.",
        few: "# записи сделаны более новой версией студии и остаются как есть.",
        other: "# записей сделаны более новой версией студии и остаются как есть.",
      }),
    showMore: (n) => count(n, { other: "Показать ещё #" }),
    state: {
      sending: "Отправляется",
      rejected: "Отклонён",
      unknown: "Неизвестно",
      "not-sent": "Не отправлен",
      accepted: "Принят",
      pending: "Принят",
      sent: "Опубликован",
      delivered: "Доставлен",
      read: "Просмотрен",
      deleted: "Удалён",
      dropped: "Не вышел",
    },
    everyone: "все",
    recipients,
    reuseOf: (file) => `Использовать снова: ${file}`,
    used: "Форма заполнена из этой записи",
    detailsOf: (file) => `Подробности: ${file}`,
    copyId: "Копировать idMessage",
    sentThrough: "Инстанс",
    startedAt: "Отправка",
    request: "Запрос",
    answer: "Ответ",
    deleteStatus: "Удалить из WhatsApp",
    deleteTitle: "Удалить этот статус?",
    deleteText: "Его больше никто не увидит. Запись останется здесь.",
    removeRecord: "Убрать из истории",
    removed: "Запись убрана",
    followFailed: "Журнал сейчас не читается",
    chooseInstance: (label) => `Чтобы следить за статусом или удалить его, выберите «${label}».`,
  },
};

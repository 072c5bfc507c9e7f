import { counter } from "../../lib/text/counter.ts";
import type { records as en } from "../en/records.ts";

const count = counter("ru");
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });

export const records: typeof en = {
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
};

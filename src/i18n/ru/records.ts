import { counter } from "../../lib/text/counter.ts";
import type { records as en } from "../en/records.ts";

const count = counter("ru");
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });

export const records: typeof en = {
  nothingFound: "Ничего не найдено.",
  showAll: "Показать все",
  search: "Файл, имя, номер",
  filter: "Показать",
  filters: {
    all: "Все состояния",
    way: "В процессе",
    seen: "Доставлены или просмотрены",
    trouble: "Проблемы",
  },
  setAside: (n) =>
    count(n, {
      one: "# запись не читается. Она хранится в этом браузере.",
      few: "# записи не читаются. Они хранятся в этом браузере.",
      other: "# записей не читается. Они хранятся в этом браузере.",
    }),
  notStored:
    "Браузер не может сохранить всю историю. Несохранённые записи пропадут, когда вы закроете вкладку.",
  saveNow: "Сохранить в файл",
  notCrashSafe: "Если браузер закроется во время отправки, запись о ней может пропасть.",
  newer: (n) =>
    count(n, {
      one: "# запись сделана в новой версии студии и осталась без изменений.",
      few: "# записи сделаны в новой версии студии и остались без изменений.",
      other: "# записей сделано в новой версии студии и осталось без изменений.",
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
    dropped: "Снят с очереди",
  },
  everyone: "все",
  recipients,
  reuseOf: (file) => `Использовать снова: ${file}`,
  used: "Черновик взят из истории",
  detailsOf: (file) => `Подробности: ${file}`,
  copyId: "Копировать idMessage",
  sentThrough: "Инстанс",
  startedAt: "Время отправки",
  request: "Запрос",
  answer: "Ответ",
  deleteStatus: "Удалить из WhatsApp",
  deleteTitle: "Удалить этот статус?",
  deleteText: "Его больше никто не увидит. Запись останется здесь.",
  removeRecord: "Убрать из истории",
  removed: "Запись убрана",
  followFailed: "Журнал сейчас недоступен",
  chooseInstance: (label) =>
    `Чтобы следить за статусом или удалить его, выберите инстанс вверху: ${label}`,
};

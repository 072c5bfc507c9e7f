import { counter } from "../../lib/text/counter.ts";
import type { palette as en } from "../en/palette.ts";

const count = counter("ru");
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });

export const palette: typeof en = {
  title: "Команды",
  search: "Найти команду, инстанс, запись…",
  found: (n) =>
    n === 0
      ? "Ничего не найдено"
      : count(n, { one: "# команда", few: "# команды", other: "# команд" }),
  nothing: "Ничего не найдено.",
  groups: {
    recent: "Недавние",
    actions: "Действия",
    fields: "Перейти к",
    instances: "Инстансы",
    scenarios: "Сценарии эмулятора",
    lists: "Сохранённые списки",
    templates: "Шаблоны",
    brands: "Бренды",
    setUp: "Настройка инстанса",
    console: "Вызовы API",
    records: "История",
  },
  record: "Записать с микрофона",
  chooseFile: "Выбрать аудиофайл",
  theme: (theme) => `Тема: ${theme.toLowerCase()}`,
  showData: "Показать личные данные",
  closeSetUp: "Закрыть настройку инстанса",
  closeCalls: "Закрыть вызовы API",
  leaveStage: "Выйти из режима презентации",
  placed: {
    "add-instance": "Добавить инстанс",
    "save-template": "Сохранить черновик как шаблон",
    "save-brand": "Сохранить как бренд",
    "paste-request": "Вставить запрос",
    "share-link": "Поделиться ссылкой на черновик",
    contacts: "Выбрать из контактов",
    lists: "Открыть сохранённые списки",
    "verify-numbers": "Проверить номера в WhatsApp",
    report: "Отчёт за период",
    audience: "Аудитория",
    "export-json": "Экспорт всех записей в JSON",
    "export-csv": "Экспорт всех записей в CSV",
    "import-records": "Импорт записей из JSON",
  },
  fields: {
    audioUrl: "Аудио",
    fileName: "Имя файла",
    backgroundColor: "Цвет фона",
    recipients: "Получатели",
    checks: "Проверки",
    history: "История",
  },
  listApplied: (name, n) => `${name}: ${recipients(n)}`,
  recipients,
  noToken: "нужен токен",
};

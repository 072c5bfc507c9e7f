import { counter } from "../../lib/text/counter.ts";
import type { testRun as en } from "../en/test-run.ts";

const count = counter("ru");
const number = (n: number) => count(n, { few: "#", many: "#", other: "#" });
const cases = (n: number) =>
  count(n, { one: "# кейс", few: "# кейса", many: "# кейсов", other: "# кейса" });

export const testRun: typeof en = {
  empty:
    "Отправляйте кейсы sendVoiceStatus по очереди и сверяйте ответы с ожидаемыми: другие цвета, имена файла, получатели или запрос без какого-то поля.",
  build: "Собрать кейсы",
  addOne: "Добавить кейс",
  import: "Импорт…",
  export: "Экспорт",
  clear: "Убрать кейсы",
  imported: (n) => `Импортировано: ${cases(n)}`,
  notUnderstood: "Это не файл кейсов, или в нём больше 2\u00A0МБ или 100\u00A0кейсов.",
  notStored: "В браузере нет места для кейсов: они пропадут, когда вы закроете вкладку.",
  saved: "Файл сохранён",
  tooMany: (n) => `В прогоне не больше 100\u00A0кейсов. Не поместилось: ${cases(n)}.`,

  builder: {
    title: "Собрать кейсы",
    link: "Ссылка на аудио",
    colors: "Цвета через запятую",
    fileNames: "Имена файла, по одному в строке",
    recipients: "Получатели, по одному списку в строке",
    recipientsHint: "Номера или chatId через запятую. Уйдут так, как написаны.",
    everyone: "Добавить пустой список: он уйдёт всем",
    without: "Добавить кейс без поля",
    add: (n) => (n === 0 ? "Добавить кейсы" : `Добавить ${cases(n)}`),
    none: "Нужны хотя бы один цвет, одно имя файла и один список получателей.",
    names: {
      without: (field) => `без ${field}`,
      recipients: (n) =>
        n === 0
          ? "пустой список"
          : count(n, {
              one: "# получатель",
              few: "# получателя",
              many: "# получателей",
              other: "# получателя",
            }),
    },
  },

  columns: {
    name: "Кейс",
    expected: "Ожидалось",
    actual: "Пришло",
    verdict: "Итог",
    idMessage: "idMessage",
    message: "Сообщение",
    at: "Отправлен",
  },
  case: (place) => `Кейс ${place}`,
  edit: (name) => `Изменить ${name}`,
  remove: (name) => `Убрать ${name}`,
  done: "Готово",
  name: "Название",
  status: "Ожидаемый статус",
  message: "Ожидается в ответе",
  messageHint: "Часть ответа; пусто, если годится любой.",
  bodyOf: (name) => `Тело ${name}`,
  noAnswer: "ответа нет",
  verdicts: {
    "as-expected": "как ожидалось",
    different: "отличается",
    unknown: "неизвестно: мог уйти",
    "not-run": "не отправлялся",
    "under-way": "отправляется",
  },

  run: (n) => `Прогнать ${cases(n)}`,
  stop: "Остановить прогон",
  stopping: "Остановится после этого кейса",
  through: (label) => `Через: ${label}`,
  question: {
    title: (n) => `Отправить ${cases(n)}?`,
    text: (label) =>
      `Каждый кейс уйдёт один раз, по очереди, и попадёт в историю с пометкой «вручную». Инстанс: ${label}`,
    everyone: (n) => `Без получателей: ${cases(n)}. То, что GREEN-API примет, уйдёт всем.`,
    send: "Отправить",
  },

  running: (done, all) => `Идёт прогон: ${number(done)} из ${number(all)}`,
  ended: (done, all) => `Выполнено: ${number(done)} из ${number(all)}`,
  sums: (expected, different, unknown) =>
    [
      `как ожидалось: ${number(expected)}`,
      different > 0 && `отличается: ${number(different)}`,
      unknown > 0 && `неизвестно: ${number(unknown)}`,
    ]
      .filter(Boolean)
      .join(" · "),
  interrupted:
    "Прогон прервался: вкладку закрыли или перезагрузили. Кейсы без итога не отправлялись.",
  elsewhere: "Этот прогон идёт в другой вкладке.",
  stops: {
    person: "Вы остановили прогон.",
    away: "Прогон остановлен: компьютер был в спящем режиме или вкладка приостановлена.",
    instance: "Прогон остановлен: в этой вкладке больше нет токена его инстанса.",
    "another-send": "Прогон остановлен: через этот инстанс отправляет другая вкладка.",
    "another-tab":
      "Прогон идёт в другой вкладке. Отсюда ничего не отправлено; повторите, когда он закончится.",
    "never-left": "Прогон остановлен: последний кейс не смог уйти с этого компьютера.",
    leaving: "Прогон остановлен: вы ушли со страницы.",
  },
  reportTitle: "Тестовый прогон",
  casesTitle: "Кейсы следующего прогона",
  copyReport: "Копировать отчёт",
  saveCsv: "Сохранить CSV",
  forget: "Удалить прогон",
};

import type { instances as english } from "../en/instances.ts";

export const instances: typeof english = {
  demoGroup: "Демо",
  demoNote: "Локальный GREEN-API из состава студии. Ничто не покидает этот компьютер.",
  scenariosGroup: "С намеренными сбоями",
  serverGroup: "На этом сервере",
  serverNote: "Их токены не покидают сервер.",
  ownGroup: "Ваши инстансы",
  none: "Подключите свой, чтобы отправлять по-настоящему.",
  add: "Добавить инстанс",
  forgetLabel: (label) => `Забыть «${label}»`,
  addTitle: "Подключение инстанса",
  enterToken: (label) => `Токен для «${label}»`,
  label: "Название",
  labelHint: "Для себя, например имя магазина.",
  idHint: "От 10 до 12 цифр, из личного кабинета GREEN-API.",
  idInvalid: "idInstance — это от 10 до 12 цифр.",
  idTaken: "Этот инстанс уже есть в списке.",
  tokenHint: "Хранится только для этой вкладки. Пусть его запомнит менеджер паролей браузера.",
  tokenInvalid: "Только латинские буквы и цифры; скопируйте токен целиком из кабинета.",
  urlHint: "Предложен по первым четырём цифрам; точный — в личном кабинете.",
  urlInvalid:
    "Адрес GREEN-API выглядит так: https://1101.api.green-api.com. Подойдёт и /emulator этой студии.",
  connect: "Подключить",
  editLabel: (label: string) => `Изменить: ${label}`,
  tokenKept: "Оставьте пустым, чтобы сохранить нынешний.",
  save: "Сохранить",
};

import type { failureFacts as enFacts, failures as en } from "../en/failures.ts";

const lookFirst =
  "Статус мог попасть в очередь. Прежде чем отправлять снова, посмотрите в WhatsApp.";

export const failures: typeof en = {
  "preflight-only": {
    title: "Пришёл ответ только на preflight",
    advice: "Что-то на пути к GREEN-API меняет метод запроса. Отправьте снова.",
  },
  "not-authorized": {
    title: "Инстанс не авторизован",
    advice: "Привяжите телефон в настройке инстанса: отсканируйте QR-код и отправьте снова.",
  },
  "instance-starting": {
    title: "Инстанс запускается",
    advice: "Это занимает до пяти минут. Дождитесь состояния «авторизован» и отправьте снова.",
  },
  "instance-expired": {
    title: "Срок инстанса истёк",
    advice: "Продлите его в личном кабинете GREEN-API и отправьте снова.",
  },
  "instance-deleted": {
    title: "Инстанс удалён",
    advice: "Создайте новый в личном кабинете GREEN-API и подключите его здесь.",
  },
  "status-not-found": {
    title: "GREEN-API не знает такого idMessage",
    advice: "Статуса уже нет, или он принадлежит другому инстансу.",
  },
  "malformed-json": {
    title: "Запрос — не JSON",
    advice:
      "Если тело написали вы, исправьте его. Если нет, оно повредилось в пути: отправьте снова.",
  },
  "validation-failed": {
    title: "GREEN-API отклонил запрос",
    advice: "Исправьте то, что указано в ответе, и отправьте снова.",
  },
  unauthorized: {
    title: "Неверный токен",
    advice:
      "Скопируйте apiTokenInstance из личного кабинета GREEN-API и введите его ещё раз в меню инстансов.",
  },
  "account-suspended": {
    title: "WhatsApp приостановил аккаунт",
    advice: "Причина и срок указаны в WhatsApp на телефоне. Отправьте снова, когда срок пройдёт.",
  },
  forbidden: {
    title: "Доступ запрещён",
    advice:
      "Сверьте idInstance и API URL с личным кабинетом GREEN-API. На старых тарифах статусы включает поддержка.",
  },
  "not-found": {
    title: "GREEN-API ничего не нашёл по этому адресу",
    advice:
      "Проверьте API URL инстанса. Если он верный, подождите несколько минут или перезапустите инстанс в личном кабинете GREEN-API.",
  },
  "too-many-requests": {
    title: "Слишком много запросов",
    advice:
      "Возможно, инстансом пользуется другая программа. Подождите несколько секунд и отправьте снова.",
  },
  "correspondents-quota-exceeded": {
    title: "Чаты тарифа исчерпаны",
    advice: "На тарифе Developer три чата в месяц. Выберите из них или смените тариф.",
  },
  "quota-exceeded": {
    title: "Лимит тарифа исчерпан",
    advice: "Он обновится первого числа. Чтобы отправить раньше, смените тариф.",
  },
  "client-closed-request": { title: "Соединение закрыто слишком рано", advice: lookFirst },
  "file-too-large": {
    title: "Файл больше 100\u00A0МБ",
    advice: "Уменьшите его: десять минут в MP3 занимают около 10\u00A0МБ.",
  },
  "server-error": { title: "Ошибка на стороне GREEN-API", advice: lookFirst },
  "bad-gateway": { title: "Ошибка шлюза GREEN-API", advice: lookFirst },
  "service-unavailable": {
    title: "GREEN-API недоступен",
    advice: "Статус мог попасть в очередь. Подождите несколько минут и загляните в историю.",
  },
  "upstream-timeout": { title: "GREEN-API не успел ответить", advice: lookFirst },
  "request-refused": {
    title: "Сервер студии отклонил запрос",
    advice: "Ничего не отправлено. Проверьте idInstance, токен и API URL в меню инстансов.",
  },
  "method-unknown": {
    title: "Такого метода нет",
    advice: "Ничего не отправлено. Выберите метод из списка.",
  },
  "host-unreachable": {
    title: "GREEN-API недоступен",
    advice: "Ничего не отправлено. Проверьте API URL и подключение к сети и отправьте снова.",
  },
  "connection-lost": { title: "Соединение прервалось", advice: lookFirst },
  "no-answer": { title: "GREEN-API не ответил", advice: lookFirst },
  "redirect-refused": {
    title: "Адрес GREEN-API ведёт в другое место",
    advice: "Перенаправления студия не выполняет. Проверьте API URL инстанса.",
  },
  "another-send": {
    title: "Через этот инстанс уже отправляет другая вкладка",
    advice: "Дождитесь, пока она закончит, и отправьте ещё раз.",
  },
  "signed-out": {
    title: "Сеанс завершён",
    advice: "Ничего не потеряно. Войдите и отправьте ещё раз.",
  },
  "not-allowed": {
    title: "У вас нет на это прав",
    advice: "Права меняет тот, кто управляет студией.",
  },
  "audit-failed": {
    title: "Студия не смогла записать отправку в журнал",
    advice: "Ничего не отправлено. Сообщите тому, кто управляет студией, и отправьте ещё раз.",
  },
  "gateway-restarted": { title: "Сервер студии перезапустился", advice: lookFirst },
  "store-unreachable": {
    title: "Серверу студии недоступно хранилище",
    advice:
      "Пока оно недоступно, сервер ничего не передаёт. Черновик сохранён; прежде чем отправлять снова, загляните в историю.",
  },
  "gateway-down": {
    title: "Сервер студии не отвечает",
    advice:
      "Проверьте, что студия запущена в терминале. Черновик сохранён; потом загляните в историю.",
  },
  offline: {
    title: "Нет подключения к сети",
    advice: "Ничего не отправлено. Черновик сохранён: отправьте снова, когда сеть вернётся.",
  },
  "answer-not-understood": {
    title: "Ответ не удалось понять",
    advice: "Статус мог попасть в очередь. Начало ответа сохранено в записи.",
  },
  "stopped-waiting": { title: "Вы перестали ждать", advice: lookFirst },
  "stopped-in-time": {
    title: "Отправка отменена",
    advice: "Ничего не отправлено. Черновик сохранён.",
  },
  "left-too-late": {
    title: "Отправка не успела начаться",
    advice:
      "После нажатия прошло больше десяти секунд, поэтому ничего не отправлено. Отправьте ещё раз.",
  },
  "never-left": {
    title: "Запрос не ушёл из браузера",
    advice: "До сервера студии он не дошёл, в очередь ничего не попало. Можно отправить снова.",
  },
  "tab-closed": {
    title: "Страницу закрыли до ответа",
    advice: "Статус мог попасть в очередь. Прежде чем отправлять снова, посмотрите в WhatsApp.",
  },
};

export const failureFacts: typeof enFacts = {
  says: (text) => `«${text}»`,
  quota: (used, total) => `Использовано ${used} из ${total}.`,
  allowedNumbers: "Ещё доступны:",
};

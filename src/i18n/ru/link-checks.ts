import { counter } from "../../lib/text/counter.ts";
import { fixed } from "../check-line.ts";
import type { linkChecks as en } from "../en/link-checks.ts";
import { localeOf } from "../../lib/text/locale.ts";

const count = counter("ru");
const wait = (seconds: number) =>
  seconds < 5400
    ? count(Math.ceil(seconds / 60), { other: "# мин" })
    : count(Math.ceil(seconds / 3600), { other: "# ч" });
const date = new Intl.DateTimeFormat(localeOf("ru"), {
  dateStyle: "medium",
  timeStyle: "short",
  hourCycle: "h23",
});
const unchecked = "Ссылку не удалось проверить";
const heldUp = "GREEN-API будет повторять попытки и остановит всю очередь";
const nothingAppears = "статус не появится";

export const linkChecks: typeof en = {
  "link-name-unknown": fixed("Такого адреса нет", `сервер не найден: ${heldUp}`),
  "link-no-connection": fixed(unchecked, "этот компьютер не может к ней подключиться"),
  "link-too-slow": fixed(unchecked, "полный ответ не пришёл за 10\u00A0секунд"),
  "link-certificate": fixed(
    "Сертификат ссылки недействителен",
    `или его цепочка неполная, а GREEN-API такую не принимает: ${heldUp}`,
  ),
  "link-redirects": fixed(
    "Ссылка никуда не ведёт",
    "слишком много перенаправлений или одно из них без адреса",
  ),
  "link-private": fixed(
    "Ссылка работает только на этом компьютере или в этой сети",
    "GREEN-API не сможет скачать файл из интернета",
  ),
  "link-google-drive": fixed(
    "Google Диск не даёт прямых ссылок",
    `его ссылки открывают страницу: ${nothingAppears}`,
  ),
  "link-dropbox": fixed("Ссылка на страницу Dropbox, а не на файл", nothingAppears),
  "link-yandex-disk": fixed(
    "Яндекс Диск не даёт постоянных прямых ссылок",
    `его ссылки открывают страницу: ${nothingAppears}`,
  ),
  "link-missing": ({ detail }) => ({
    title: "По ссылке ничего нет",
    reason: `сервер отвечает ${detail}`,
  }),
  "link-denied": ({ detail }) => ({
    title: `Файл недоступен без входа (${detail})`,
    reason: "GREEN-API войти не сможет: откройте доступ или загрузите файл",
  }),
  "link-refuses": ({ detail }) => ({
    title: "Сервер не отдаёт файл студии",
    reason: `он отвечает ${detail}; GREEN-API он тоже может отказать`,
  }),
  "link-failing": ({ detail }) => ({
    title: "Ссылка отвечает ошибкой",
    reason: `сейчас ${detail}; GREEN-API может получить то же`,
  }),
  "link-empty": fixed("Файл пуст", "слушать нечего"),
  "link-too-large": fixed("Файл больше 100\u00A0МБ", "GREEN-API принимает не больше 100\u00A0МБ"),
  "link-stream": fixed(
    "По ссылке прямой эфир",
    "он не заканчивается, а GREEN-API нужен готовый файл",
  ),
  "link-endless": fixed("Размер файла неизвестен", "если это прямой эфир, статус не появится"),
  "link-playlist": fixed(
    "По ссылке плейлист",
    `в нём только список, самого аудио нет: ${nothingAppears}`,
  ),
  "link-page": fixed("Ссылка ведёт на веб-страницу", nothingAppears),
  "link-download": ({ detail }) => ({
    title: "Ссылка скачивает файл, а не открывает его",
    reason: `${detail}: ${nothingAppears}`,
  }),
  "link-not-audio": ({ detail }) => ({
    title: "Ссылка ведёт не на аудио",
    reason: detail ? `там ${detail}` : "тип не указан",
  }),
  "link-type-odd": ({ detail }) => ({
    title: "Неверный Content-Type",
    reason: detail
      ? `файл — аудио, но сервер сообщает тип ${detail}`
      : "файл — аудио, но сервер не сообщает его тип",
  }),
  "link-content-odd": ({ detail }) => ({
    title: "Неизвестный формат файла",
    reason: `сервер называет его ${detail}`,
  }),
  "link-direct": ({ detail }) => ({
    title: `Прямая ссылка на ${detail}`,
    reason: "по ней открывается аудио",
  }),
  "link-ended": ({ at }) => ({
    title: "Срок действия ссылки истёк",
    reason: at ? `она работала до ${date.format(at)}` : "так отвечает сервер",
  }),
  "link-ends-early": ({ at, seconds }) => ({
    title: "Ссылка истечёт раньше, чем уйдёт статус",
    reason: `она работает до ${date.format(at)}, а статус может ждать в очереди ${wait(seconds)}`,
  }),
  "link-ends-soon": ({ at }) => ({
    title: `Ссылка работает до ${date.format(at)}`,
    reason: "GREEN-API скачает файл, когда до статуса дойдёт очередь, — в пределах 24\u00A0часов",
  }),
  "link-ends-later": ({ at }) => ({
    title: `Ссылка работает до ${date.format(at)}`,
    reason: "дольше, чем статус может ждать в очереди",
  }),
  "link-short-lived": ({ at, detail }) => ({
    title: `Ссылки ${detail} действуют недолго`,
    reason: `эта может перестать работать до ${date.format(at)}; загруженный файл действует 15\u00A0дней`,
  }),
};

import { counter } from "../../lib/text/counter.ts";
import { type linkChecks as en, fixed } from "../en/link-checks.ts";

const count = counter("ru");
const wait = (seconds: number) =>
  seconds < 5400
    ? count(Math.ceil(seconds / 60), { other: "# мин" })
    : count(Math.ceil(seconds / 3600), { other: "# ч" });
const date = new Intl.DateTimeFormat("ru", {
  dateStyle: "medium",
  timeStyle: "short",
  hourCycle: "h23",
});
const unchecked = "Ссылку не удалось проверить";
const heldUp = "GREEN-API будет пробовать снова, и вся очередь за статусом встанет";
const nothingAppears = "GREEN-API примет её, и ничего не появится";

export const linkChecks: typeof en = {
  "link-name-unknown": fixed(
    "Такого адреса в интернете нет",
    `сервер с этим именем не найден: ${heldUp}`,
  ),
  "link-no-connection": fixed(unchecked, "с этого компьютера нет соединения с ней"),
  "link-too-slow": fixed(unchecked, "за 10 секунд полного ответа нет"),
  "link-certificate": fixed(
    "Сертификат ссылки недействителен",
    `или в цепочке не хватает звена — браузер его найдёт, а GREEN-API нет: ${heldUp}`,
  ),
  "link-redirects": fixed(
    "Ссылка никуда не ведёт",
    "перенаправлений слишком много или они без адреса",
  ),
  "link-private": fixed(
    "Ссылка видна только с этого компьютера или сети",
    "GREEN-API из интернета файл не скачает",
  ),
  "link-google-drive": fixed(
    "Google Диск не даёт прямых ссылок",
    `его ссылки открывают страницу или загрузку: ${nothingAppears}`,
  ),
  "link-dropbox": fixed("Ссылка на страницу Dropbox, а не на файл", nothingAppears),
  "link-yandex-disk": fixed(
    "Яндекс Диск не даёт постоянных прямых ссылок",
    `его ссылки открывают страницу: ${nothingAppears}`,
  ),
  "link-missing": ({ detail }) => ({ title: "По ссылке ничего нет", reason: `ответ ${detail}` }),
  "link-denied": ({ detail }) => ({
    title: "Ссылка закрыта для посторонних",
    reason: `ответ ${detail}, а GREEN-API для неё посторонний`,
  }),
  "link-refuses": ({ detail }) => ({
    title: "Сервер не отдаёт файл студии",
    reason: `ответ ${detail}; GREEN-API он может отдать, а может и нет`,
  }),
  "link-failing": ({ detail }) => ({
    title: "Ссылка отвечает ошибкой",
    reason: `сейчас ${detail}; GREEN-API может получить то же`,
  }),
  "link-empty": fixed("Файл пуст", "слушать в нём нечего"),
  "link-too-large": fixed("Файл больше 100 МБ", "GREEN-API больше не принимает"),
  "link-stream": fixed(
    "По ссылке прямой эфир",
    "он не заканчивается, а GREEN-API нужен законченный файл",
  ),
  "link-endless": fixed(
    "Конца файла не видно",
    "его размер не указан; если это прямой эфир, статус не появится",
  ),
  "link-playlist": fixed(
    "По ссылке плейлист",
    `в нём только адреса аудио, самого аудио нет: ${nothingAppears}`,
  ),
  "link-page": fixed("Ссылка ведёт на веб-страницу", nothingAppears),
  "link-download": ({ detail }) => ({
    title: "Ссылка скачивает файл, а не играет его",
    reason: `${detail}: ${nothingAppears}`,
  }),
  "link-not-audio": ({ detail }) => ({
    title: "Ссылка ведёт не на аудио",
    reason: detail ? `там ${detail}` : "тип не указан",
  }),
  "link-type-odd": ({ detail }) => ({
    title: "Ссылка не называет себя аудио",
    reason: detail ? `файл — аудио, но его тип ${detail}` : "файл — аудио, но его тип не указан",
  }),
  "link-content-odd": ({ detail }) => ({
    title: "Вид файла неизвестен",
    reason: `ссылка называет его ${detail}`,
  }),
  "link-direct": ({ detail }) => ({
    title: `Прямая ссылка на ${detail}`,
    reason: "отвечает аудио",
  }),
  "link-ended": ({ at }) => ({
    title: "Срок действия ссылки истёк",
    reason: at ? `она работала до ${date.format(at)}` : "так отвечает её сервер",
  }),
  "link-ends-early": ({ at, seconds }) => ({
    title: "Ссылка истечёт раньше, чем уйдёт статус",
    reason: `она работает до ${date.format(at)}, а статус может ждать в очереди ${wait(seconds)}`,
  }),
  "link-ends-soon": ({ at }) => ({
    title: `Ссылка работает до ${date.format(at)}`,
    reason: "GREEN-API скачает файл, когда подойдёт очередь статуса, — в пределах 24 часов",
  }),
  "link-ends-later": ({ at }) => ({
    title: `Ссылка работает до ${date.format(at)}`,
    reason: "дольше, чем статус может ждать в очереди",
  }),
  "link-short-lived": ({ at, detail }) => ({
    title: `Ссылки ${detail} живут недолго`,
    reason: `эта может перестать работать ещё до ${date.format(at)}; загруженный файл живёт дольше`,
  }),
};

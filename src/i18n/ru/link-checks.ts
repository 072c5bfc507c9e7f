import { counter } from "../../lib/counter.ts";
import { type linkChecks as en, say } from "../en/link-checks.ts";

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
  "link-name-unknown": say(
    "Такого адреса в интернете нет",
    `сервер с этим именем не найден: ${heldUp}`,
  ),
  "link-no-connection": say(unchecked, "с этого компьютера нет соединения с ней"),
  "link-too-slow": say(unchecked, "за 10 секунд полного ответа нет"),
  "link-certificate": say(
    "Сертификат ссылки недействителен",
    `или в цепочке не хватает звена — браузер его найдёт, а GREEN-API нет: ${heldUp}`,
  ),
  "link-redirects": say(
    "Ссылка никуда не ведёт",
    "перенаправлений слишком много или они без адреса",
  ),
  "link-private": say(
    "Ссылка видна только с этого компьютера или сети",
    "GREEN-API из интернета файл не скачает",
  ),
  "link-google-drive": say(
    "Google Диск не даёт прямых ссылок",
    `его ссылки открывают страницу или загрузку: ${nothingAppears}`,
  ),
  "link-dropbox": say("Ссылка на страницу Dropbox, а не на файл", nothingAppears),
  "link-yandex-disk": say(
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
  "link-empty": say("Файл пуст", "слушать в нём нечего"),
  "link-too-large": say("Файл больше 100 МБ", "GREEN-API больше не принимает"),
  "link-stream": say(
    "По ссылке прямой эфир",
    "он не заканчивается, а GREEN-API нужен законченный файл",
  ),
  "link-endless": say(
    "Конца файла не видно",
    "его размер не указан; если это прямой эфир, статус не появится",
  ),
  "link-playlist": say(
    "По ссылке плейлист",
    `в нём только адреса аудио, самого аудио нет: ${nothingAppears}`,
  ),
  "link-page": say("Ссылка ведёт на веб-страницу", nothingAppears),
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

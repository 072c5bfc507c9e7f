import { parseAccept } from "hono/utils/accept";
import { counter } from "../../lib/text/counter.ts";

/** Why the sign-in page is shown again, or instead of another page. */
export type SignInProblem =
  | { kind: "missing" }
  | { kind: "wrong" }
  | { kind: "wait"; seconds: number }
  | { kind: "busy" }
  | { kind: "other-page" }
  | { kind: "not-a-user" }
  | { kind: "provider" }
  | { kind: "proxy" }
  | { kind: "store" };

interface SignInTexts {
  title: string;
  name: string;
  password: string;
  signIn: string;
  again: string;
  done: string;
  close: string;
  problem: (problem: SignInProblem) => string;
}

const seconds = { en: counter("en"), ru: counter("ru") };

const en: SignInTexts = {
  title: "Sign in",
  name: "Name",
  password: "Password",
  signIn: "Sign in",
  again: "Try again",
  done: "You are signed in",
  close: "Close this tab and continue in the one you came from.",
  problem(problem) {
    switch (problem.kind) {
      case "missing":
        return "Enter your name and your password.";
      case "wrong":
        return "Wrong name or password. Whoever manages this studio can set a new password.";
      case "wait":
        return `Too many tries. Wait ${seconds.en(problem.seconds, { one: "# second", other: "# seconds" })}, then try again.`;
      case "busy":
        return "Many people are signing in at the moment. Try again in a few seconds.";
      case "other-page":
        return "This form came from another page, so it was not used. Sign in here.";
      case "not-a-user":
        return "You are signed in, but you may not use this studio. Whoever manages it can add you.";
      case "provider":
        return "The sign-in service gave no usable answer. Try again; if it fails again, tell whoever manages this studio.";
      case "proxy":
        return "The sign-in proxy did not say who you are. Open the studio by its usual address.";
      case "store":
        return "The studio's store of sessions doesn't answer. Try again in a moment.";
    }
  },
};

const ru: SignInTexts = {
  title: "Вход",
  name: "Имя",
  password: "Пароль",
  signIn: "Войти",
  again: "Попробовать ещё раз",
  done: "Вы вошли",
  close: "Закройте эту вкладку и продолжайте в той, из которой пришли.",
  problem(problem) {
    switch (problem.kind) {
      case "missing":
        return "Введите имя и пароль.";
      case "wrong":
        return "Неверное имя или пароль. Новый пароль может задать тот, кто управляет студией.";
      case "wait":
        return `Слишком много попыток. Подождите ${seconds.ru(problem.seconds, { one: "# секунду", few: "# секунды", many: "# секунд", other: "# секунд" })} и попробуйте ещё раз.`;
      case "busy":
        return "Сейчас входит много людей. Попробуйте ещё раз через несколько секунд.";
      case "other-page":
        return "Форма пришла с другой страницы, поэтому вход не выполнен. Войдите здесь.";
      case "not-a-user":
        return "Вы вошли, но доступа к этой студии у вас нет. Добавить вас может тот, кто ей управляет.";
      case "provider":
        return "Служба входа не дала понятного ответа. Попробуйте ещё раз, а если не поможет, сообщите тому, кто управляет студией.";
      case "proxy":
        return "Прокси входа не сообщил, кто вы. Откройте студию по её обычному адресу.";
      case "store":
        return "Хранилище сеансов студии не отвечает. Попробуйте ещё раз через минуту.";
    }
  },
};

/** The language that the browser prefers of those that the studio has, and its texts. */
export function textsFor(request: Request): { language: "en" | "ru"; texts: SignInTexts } {
  const wanted = parseAccept(request.headers.get("Accept-Language") ?? "")
    .toSorted((one, other) => other.q - one.q)
    .map(({ type }) => type.slice(0, 2).toLowerCase())
    .find((type) => type === "en" || type === "ru");
  return wanted === "ru" ? { language: "ru", texts: ru } : { language: "en", texts: en };
}

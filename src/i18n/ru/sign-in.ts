import type { signIn as english } from "../en/sign-in.ts";

/** Who is signed in, and what that means. Loaded with the parts that show it. */
export const signIn: typeof english = {
  signedInAs: "Вы вошли как",
  readOnly: "Только просмотр",
  signOut: "Выйти",
  notSignedOut: "Выйти не удалось: сервер студии не отвечает. Попробуйте ещё раз.",
  signedOut: "Сеанс завершён. Войдите снова: ничего не потеряно.",
  signIn: "Войти",
  newTab: "в новой вкладке",
  signedInAgain: "Вы снова вошли.",
  reader: "Только просмотр: с вашими правами отправлять нельзя.",
  readerSetUp: "Только просмотр: с вашими правами менять инстанс нельзя.",
  readerLinking: "Только просмотр: с вашими правами привязать телефон нельзя.",
  readerCall: (method) => `Только просмотр: с вашими правами вызвать ${method} нельзя.`,
};

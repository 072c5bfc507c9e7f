import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { NotLoadedTexts } from "../ui/lazy-part.tsx";
import type { Messages } from "./en.ts";
import { type Language, loadMessages, rememberLanguage } from "./language.ts";
import { localeOf } from "../lib/text/locale.ts";

export interface I18n {
  language: Language;
  messages: Messages;
  /** Unix milliseconds as a time of day. */
  time: (at: number) => string;
  /** Unix milliseconds as date and time. */
  dateTime: (at: number) => string;
  /** Unix milliseconds as a day: today, yesterday, or the date. */
  day: (at: number) => string;
  /** Rejects if the other language cannot be loaded; the present one stays. */
  switchLanguage: () => Promise<void>;
}

const Context = createContext<I18n | null>(null);

export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (!i18n) throw new Error("I18nProvider is missing");
  return i18n;
}

interface Props {
  language: Language;
  messages: Messages;
  children: ReactNode;
}

export function I18nProvider({ children, ...initial }: Props) {
  const [{ language, messages }, setLoaded] = useState(initial);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const i18n = useMemo<I18n>(() => {
    const time = new Intl.DateTimeFormat(localeOf(language), {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    const dateTime = new Intl.DateTimeFormat(localeOf(language), {
      dateStyle: "medium",
      timeStyle: "medium",
      hourCycle: "h23",
    });
    const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long" });
    return {
      language,
      messages,
      time: (at) => time.format(at),
      dateTime: (at) => dateTime.format(at),
      day: (at) => relativeDay(at, messages) ?? day.format(at),
      switchLanguage: async () => {
        const next = language === "en" ? "ru" : "en";
        const loaded = await loadMessages(next);
        rememberLanguage(next);
        setLoaded({ language: next, messages: loaded });
      },
    };
  }, [language, messages]);

  return (
    <Context value={i18n}>
      <NotLoadedTexts value={messages.page}>{children}</NotLoadedTexts>
    </Context>
  );
}

function relativeDay(at: number, { history }: Messages): string | undefined {
  const now = new Date();
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const day = new Date(at).toDateString();
  if (day === now.toDateString()) return history.today;
  return day === yesterday.toDateString() ? history.yesterday : undefined;
}

import { QueryClientProvider } from "@tanstack/react-query";
import type { Messages } from "../i18n/en.ts";
import { I18nProvider } from "../i18n/i18n.tsx";
import type { Language } from "../i18n/language.ts";
import { queryClient } from "../stores/query-client.ts";
import { CrashPage } from "./crash-page.tsx";
import { DraftSync } from "./draft-sync.tsx";
import { Studio } from "./studio.tsx";

interface Props {
  language: Language;
  messages: Messages;
}

export function App({ language, messages }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider language={language} messages={messages}>
        <CrashPage texts={messages.page}>
          <DraftSync />
          <Studio />
        </CrashPage>
      </I18nProvider>
    </QueryClientProvider>
  );
}

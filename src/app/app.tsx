import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { Messages } from "../i18n/en/messages.ts";
import { I18nProvider } from "../i18n/i18n.tsx";
import type { Language } from "../i18n/language.ts";
import { CrashPage } from "./crash-page.tsx";
import { Studio } from "./studio.tsx";

/** The gateway is on this computer and says itself when it is offline, so no call waits for a network. */
const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", refetchOnWindowFocus: false, retry: false },
    mutations: { networkMode: "always", retry: false },
  },
});

interface Props {
  language: Language;
  messages: Messages;
}

export function App({ language, messages }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider language={language} messages={messages}>
        <CrashPage texts={messages.page}>
          <Studio />
        </CrashPage>
      </I18nProvider>
    </QueryClientProvider>
  );
}

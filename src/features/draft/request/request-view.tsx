import { queryOptions, useQuery } from "@tanstack/react-query";
import { memo, useDeferredValue, useState } from "react";
import type { Exchange } from "../../../green-api/failure.ts";
import { SERVER_SIDE_TOKEN } from "../../../green-api/instance.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRequestViewTexts } from "../../../i18n/use-request-view-texts.ts";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import { readStored, writeStored } from "../../../lib/browser/web-storage.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { CodeBlock } from "../../../ui/code/code-block.tsx";
import { lazyPart, NotLoaded } from "../../../ui/lazy-part.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Tabs } from "../../../ui/tabs.tsx";
import type { Draft } from "../../../voice-status/draft.ts";
import type { SnippetLanguage } from "../../../voice-status/snippets/snippet.ts";
import { JsonCode } from "./json-code.tsx";
import { useDraftRequest } from "./use-draft-request.ts";

const LastResponse = lazyPart(() => import("./last-response.tsx"));
const PartRequests = lazyPart(() => import("./part-requests.tsx"));

type Language = "json" | SnippetLanguage;

const tabs = ["JSON", "cURL", "JavaScript", "Python", "PHP", "Java"].map((label) => ({
  value: label.toLowerCase() as Language,
  label,
}));

const LANGUAGE_KEY = "vss:request-language";

/** The language that was chosen last in this browser. */
const storedLanguage = () =>
  tabs.find(({ value }) => value === readStored("localStorage", LANGUAGE_KEY))?.value ?? "json";

/** The code of all languages, and its colours, are loaded when the first one is shown. */
const snippetsOptions = queryOptions({
  queryKey: ["snippets"],
  queryFn: () => import("./snippet-code.tsx"),
  staleTime: Infinity,
  gcTime: Infinity,
});

/**
 * The exact request, as JSON or as code, and the response if it was the last one that was sent. It follows the draft a
 * frame later, so that a key is drawn first.
 */
export default function RequestView() {
  const draft = useDeferredValue(useDraft());
  return <RequestOf draft={draft} />;
}

const RequestOf = memo(function RequestOf({ draft }: { draft: Draft }) {
  const { messages } = useI18n();
  const texts = messages.request;
  const viewTexts = useRequestViewTexts();
  const [language, setLanguage] = useState<Language>(storedLanguage);
  const instance = useChosenInstance();
  const { body, partNames, url, exchange } = useDraftRequest(draft);
  const isJson = language === "json";
  const isTokenHere = instance.apiTokenInstance !== SERVER_SIDE_TOKEN;
  const { data: code, isError, refetch } = useQuery({ ...snippetsOptions, enabled: !isJson });

  const write = (token?: string) => {
    if (!body) return "";
    if (language === "json") return JSON.stringify(body, null, 2);
    return code?.writeSnippet(language, { url, body, token }) ?? "";
  };

  return (
    <>
      {body && partNames && <PartRequests names={partNames} />}
      <Tabs
        label={viewTexts.languages}
        tabs={tabs}
        value={language}
        onChange={(chosen) => {
          setLanguage(chosen);
          writeStored("localStorage", LANGUAGE_KEY, chosen);
        }}
        actions={
          body &&
          (isJson || code) && (
            <div className="ml-auto flex">
              <CopyButton
                compact={!isJson && isTokenHere}
                label={messages.page.copy}
                text={() => write()}
                texts={messages.page}
              />
              {code && !isJson && isTokenHere && (
                <code.CopyWithToken
                  label={viewTexts.copyWithToken}
                  text={() => write(instance.apiTokenInstance)}
                />
              )}
            </div>
          )
        }
      >
        {body && language !== "json" && code && (
          <code.SnippetCode language={language} url={url} body={body} />
        )}
        {body && isJson && <JsonCode url={url} body={body} className="bg-sunken" />}
        {!(body && (isJson || code)) && (
          <CodeBlock label={texts.title} className="bg-sunken">
            {body === null && (
              <span className="font-sans text-ink-soft">{viewTexts.unfinished}</span>
            )}
          </CodeBlock>
        )}
      </Tabs>
      {!isJson && isError && <NotLoaded onTryAgain={() => void refetch()} />}
      <Response exchange={exchange} />
    </>
  );
});

/** The response. Until it comes its place is kept, so that nothing moves. */
function Response({ exchange }: { exchange: Exchange | undefined }) {
  const texts = useResponseTexts();
  return (
    <div className="min-h-[124px]">
      {exchange ? (
        <LastResponse exchange={exchange} />
      ) : (
        <>
          <h3 className="mb-1.5 text-sm font-medium">{texts.title}</h3>
          <p className="rounded-[10px] border border-dashed border-line px-3.5 py-3 text-ink-soft">
            {texts.notSent}
          </p>
        </>
      )}
    </div>
  );
}

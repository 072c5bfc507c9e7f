import { useDeferredValue, useMemo } from "react";
import type { RequestOf } from "../../../green-api/contract.ts";
import { MASK } from "../../../green-api/redaction.ts";
import { useCodeTexts } from "../../../i18n/use-code-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { LongCode } from "../../../ui/code/long-code.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { type SnippetLanguage, snippets } from "../../../voice-status/snippets/snippet.ts";
import { TOKEN_PLACEHOLDER } from "../../../voice-status/snippets/snippet-request.ts";

interface Request {
  /** Without the token. */
  url: string;
  body: RequestOf<"sendVoiceStatus">;
}

/** The request as code, with a placeholder unless a token is given. */
export function writeSnippet(
  language: SnippetLanguage,
  { url, body, token = TOKEN_PLACEHOLDER }: Request & { token: string | undefined },
): string {
  return snippets[language]({ url: `${url}${token}`, body });
}

interface CopyProps {
  label: string;
  text: () => string;
}

/** Copies the request as code with its token. The button has the place of one word beside that of the plain copy. */
export function CopyWithToken(props: CopyProps) {
  const { page } = useI18n().messages;
  return <CopyButton {...props} shownLabel={useCodeTexts().withToken} texts={page} />;
}

/** The request as code, in colours, with the token masked. */
export function SnippetCode({ language, ...request }: Request & { language: SnippetLanguage }) {
  const { title } = useI18n().messages.request;
  const texts = useCodeTexts();
  const { hideNumbers } = usePresentation();
  // With many recipients it takes some time to write, and typing must not wait for it.
  const body = useDeferredValue(request.body);
  const text = useMemo(
    () => hideNumbers(writeSnippet(language, { url: request.url, body, token: MASK })),
    [language, request.url, body, hideNumbers],
  );
  return (
    <LongCode
      key={language}
      label={title}
      text={text}
      language={language}
      texts={texts}
      className="bg-sunken"
    />
  );
}

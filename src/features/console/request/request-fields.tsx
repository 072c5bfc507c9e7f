import { type ReactNode, useMemo, useRef } from "react";
import { contract, findMethod, type Method, methods } from "../../../green-api/contract.ts";
import { hintsForBody, hintsForQuery } from "../../../green-api/raw/body-hints.ts";
import { isRedacted } from "../../../green-api/redaction.ts";
import { useRawRequestTexts } from "../../../i18n/use-raw-request-texts.ts";
import { insertField } from "../../../lib/text/insert-field.ts";
import { jsonProblemOf } from "../../../lib/text/json-problem.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import {
  exampleBody,
  openRawRequest,
  useRawDraft,
  writeBody,
  writeQuery,
} from "../../../stores/raw/raw-draft.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { Select } from "../../../ui/fields/select.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { readCurlBody } from "../../../voice-status/raw/curl-body.ts";
import { toRequest } from "../../../voice-status/draft.ts";
import { formatJson } from "../../../lib/text/format-json.ts";
import { BodyProblem } from "./body-problem.tsx";
import { FieldHints } from "./field-hints.tsx";
import { JsonEditor } from "./json-editor.tsx";

const methodNames = Object.fromEntries(methods.map((name) => [name, name])) as Record<
  Method,
  string
>;

interface Props {
  body: string;
  /** Between the method and its fields: what sends it. */
  children: ReactNode;
}

/** Method, query and body of a raw request, with what is known of their fields. */
export function RequestFields({ body, children }: Props) {
  const texts = useRawRequestTexts();
  const { method, queries, isCut } = useRawDraft();
  const query = queries[method] ?? "";
  const isPost = contract[method].verb === "POST";
  const queryHints = useMemo(() => hintsForQuery(method, query), [method, query]);

  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-mono text-xs text-ink-soft">{contract[method].verb}</span>
        <Select
          label={texts.method}
          options={methodNames}
          value={method}
          onChange={(chosen) => useRawDraft.setState({ method: chosen, isCut: false })}
          className="max-w-full font-mono text-xs"
        />
        {isPost && method !== "uploadFile" && (
          <span className="ml-auto flex flex-wrap">
            {method === "sendVoiceStatus" && (
              <Button size="small" look="quiet" onClick={takeDraft}>
                {texts.fromDraft}
              </Button>
            )}
            <Button size="small" look="quiet" onClick={() => writeBody(exampleBody(method))}>
              {texts.example}
            </Button>
            <Button size="small" look="quiet" onClick={() => writeBody(formatJson(body))}>
              {texts.format}
            </Button>
          </span>
        )}
      </div>
      {children}
      {(queryHints.fields.length > 0 || query !== "") && (
        <>
          <Field label={texts.query} hint={texts.queryHint}>
            {(aria) => (
              <TextInput
                {...aria}
                isPrivate
                className="font-mono text-xs"
                value={query}
                onChange={(event) => writeQuery(event.target.value)}
              />
            )}
          </Field>
          <FieldHints
            title={texts.fieldsOfQuery}
            hints={queryHints}
            unknownText={texts.unknownNames}
            onInsert={({ name, example }) => {
              const pairs = new URLSearchParams(query.trim());
              pairs.set(name, String(example));
              writeQuery(String(pairs));
            }}
          />
        </>
      )}
      {method === "uploadFile" && <UploadField />}
      {isPost && method !== "uploadFile" && <BodyFields method={method} body={body} />}
      {!isPost && <p className="text-sm text-ink-soft">{texts.noBody}</p>}
      {isCut && <p className="text-sm text-caution">{texts.isCut}</p>}
    </>
  );
}

function BodyFields({ method, body }: { method: Method; body: string }) {
  const texts = useRawRequestTexts();
  const editor = useRef<HTMLTextAreaElement>(null);
  const problem = useMemo(() => jsonProblemOf(body), [body]);
  const hints = useMemo(() => hintsForBody(method, body), [method, body]);
  const isMasked = useMemo(() => isRedacted(body), [body]);

  const write = (text: string) => {
    const curl = readCurlBody(text);
    if (!curl) {
      writeBody(text);
      return;
    }
    openRawRequest({
      method: findMethod(curl.method ?? "") ?? method,
      body: formatJson(curl.body),
    });
    announce(texts.fromCurl);
  };

  return (
    <>
      <JsonEditor ref={editor} label={texts.bodyOf(method)} value={body} onChange={write} />
      {problem && <BodyProblem problem={problem} editor={editor} />}
      {isMasked && <p className="text-sm text-caution">{texts.masked}</p>}
      <FieldHints
        title={`${texts.fields}. ${texts.neverBlocks}`}
        hints={hints}
        unknownText={texts.unknownFields}
        onInsert={({ name, example }) => writeBody(insertField(body, name, example))}
      />
    </>
  );
}

function UploadField() {
  const texts = useRawRequestTexts();
  return (
    <Field label={texts.file}>
      {(aria) => (
        <input
          {...aria}
          type="file"
          accept="audio/*"
          className="block w-full text-sm"
          onChange={(event) => useRawDraft.setState({ file: event.target.files?.[0] })}
        />
      )}
    </Field>
  );
}

function takeDraft(): void {
  writeBody(JSON.stringify(toRequest(useDraft.getState()) ?? {}, null, 2));
}

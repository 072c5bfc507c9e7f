import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSetUpTexts } from "../../i18n/use-set-up-texts.ts";
import { AskFailure } from "./ask-failure.tsx";

interface Props<Value> {
  query: UseQueryResult<Value>;
  children: (value: NonNullable<Value>) => ReactNode;
}

/** The answer that a block shows, or that it is being asked for, or why there is none. */
export function BlockContent<Value>({ query, children }: Props<Value>) {
  const texts = useSetUpTexts();
  const { data, error, refetch } = query;
  if (error) return <AskFailure error={error} onAskAgain={() => void refetch()} />;
  if (data === undefined || data === null) {
    return <p className="text-sm text-ink-soft">{texts.asking}</p>;
  }
  return children(data);
}

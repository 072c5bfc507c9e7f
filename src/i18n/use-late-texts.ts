import { useEffect } from "react";
import { create } from "zustand";
import { useI18n } from "./i18n.tsx";
import type * as LateTexts from "./late-texts.ts";

interface Loaded {
  data?: typeof LateTexts;
  /** The last attempt to load them failed. */
  isError: boolean;
}

/** Each line of the checks reads them at each key: from a store, because a query would be ten times the work. */
const useLoaded = create<Loaded>(() => ({ isError: false }));

let loading: Promise<void> | undefined;

/** Loads what the parts of the first load say of findings: of checks, failures, and problems in the form. */
export function loadLateTexts(): Promise<void> {
  loading ??= import("./late-texts.ts").then(
    (data) => useLoaded.setState({ data, isError: false }),
    () => {
      loading = undefined;
      useLoaded.setState({ isError: true });
    },
  );
  return loading;
}

/** These texts once they are loaded, which happens when they are first needed, or when the page is used. */
export function useLateTexts(isNeeded: boolean): Loaded {
  const loaded = useLoaded();
  useEffect(() => {
    if (isNeeded) void loadLateTexts();
  }, [isNeeded]);
  return loaded;
}

/** What may be wrong with a field of the draft. */
export function useLateProblemTexts(isNeeded: boolean) {
  const { language } = useI18n();
  return useLateTexts(isNeeded).data?.draftProblemTexts[language];
}

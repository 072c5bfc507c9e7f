import { type ReactNode, useState } from "react";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

const SaveQuestion = lazyPart(() => import("./save-question.tsx"));

interface SaveGuard {
  /** Saves at once, or in presentation mode after the question was answered. */
  guard: (save: () => void) => void;
  /** The question, to be rendered. */
  question: ReactNode;
}

/** A file has real names and numbers. On a shared screen, the person is reminded of that before it is saved. */
export function useSaveGuard(): SaveGuard {
  const { presenting } = usePresentation();
  const [pending, setPending] = useState<{ save: () => void }>();
  const close = () => setPending(undefined);
  const confirm = () => {
    close();
    pending?.save();
  };
  return {
    guard: (save) => (presenting ? setPending({ save }) : save()),
    question: pending && <SaveQuestion onConfirm={confirm} onClose={close} />,
  };
}

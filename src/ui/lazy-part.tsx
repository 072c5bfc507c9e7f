import {
  Component,
  type ComponentType,
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useState,
} from "react";
import { pause } from "../lib/wait.ts";
import { Button } from "./button.tsx";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/** A server that was just restarted answers by then. */
const SECOND_TRY_MS = 1_500;

/**
 * A component whose code is loaded when it is first rendered. If that fails twice, because the server is down or has
 * a newer build, a note that offers another try replaces it. The rest of the page keeps working.
 */
export function lazyPart<P extends object>(load: Load<P>): ComponentType<P> {
  const loadOrFail: Load<P> = async () => {
    try {
      return await load().catch(() => pause(SECOND_TRY_MS).then(load));
    } catch (cause) {
      throw new LoadFailure("a part of the page", { cause });
    }
  };
  // React keeps a failure for good: a second try needs a new component.
  let latest = { Part: lazy(loadOrFail) };

  return function LazyPart(props: P) {
    const [shown, setShown] = useState(latest);
    const [tries, setTries] = useState(0);
    const tryAgain = () => {
      latest = { Part: lazy(loadOrFail) };
      setShown(latest);
      setTries(tries + 1);
    };
    return (
      <CatchLoadFailure key={tries} note={<NotLoaded onTryAgain={tryAgain} />}>
        <Suspense>
          <shown.Part {...props} />
        </Suspense>
      </CatchLoadFailure>
    );
  };
}

class LoadFailure extends Error {
  override name = "LoadFailure";
}

interface CatchProps {
  note: ReactNode;
  children: ReactNode;
}

/** Other errors are for the boundary above. */
class CatchLoadFailure extends Component<CatchProps, { error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const error: unknown = this.state.error;
    if (error === undefined) return this.props.children;
    if (error instanceof LoadFailure) return this.props.note;
    throw error;
  }
}

/** The texts of {@link NotLoaded} in the user's language. */
export const NotLoadedTexts = createContext({ partMissing: "", tryAgain: "" });

interface NotLoadedProps {
  /** What is missing; a part of the page by default. */
  sentence?: string;
  onTryAgain: () => void;
}

/** Says that something did not load, and offers a second try. */
export function NotLoaded({ sentence, onTryAgain }: NotLoadedProps) {
  const { partMissing, tryAgain } = useContext(NotLoadedTexts);
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control bg-caution-wash px-3.5 py-2.5 text-sm text-caution"
    >
      {sentence ?? partMissing}
      <Button size="small" onClick={onTryAgain}>
        {tryAgain}
      </Button>
    </div>
  );
}

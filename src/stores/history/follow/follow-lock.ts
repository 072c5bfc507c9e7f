import { aborted } from "../../../lib/wait.ts";

/** This tab's turn to follow an instance. */
export interface Turn {
  isOurs: boolean;
  end: () => void;
}

/**
 * Lets one tab of this browser follow an instance at a time. The others wait until it ends its turn, or is
 * closed. Without Web Locks, each tab follows by itself.
 *
 * @param isUrgent takes the turn from another tab. That one waits then, and does not take it back.
 * @param onChange is called when the turn comes, and when another tab takes it away.
 */
export function takeTurn(
  idInstance: string,
  isUrgent: boolean,
  onChange: (isOurs: boolean) => void,
): Turn {
  const ended = new AbortController();
  const turn: Turn = {
    isOurs: false,
    end: () => {
      turn.isOurs = false;
      ended.abort();
    },
  };
  const change = (isOurs: boolean) => {
    turn.isOurs = isOurs;
    onChange(isOurs);
  };

  const wait = async (steal: boolean): Promise<void> => {
    try {
      // The API allows only one of the two options.
      const option = steal ? { steal } : { signal: ended.signal };
      await navigator.locks.request(`vss:follow:${idInstance}`, option, () => {
        if (ended.signal.aborted) return undefined;
        change(true);
        return aborted(ended.signal);
      });
    } catch {
      if (ended.signal.aborted) return;
      const isStolen = turn.isOurs;
      change(!isStolen);
      if (isStolen) await wait(false);
    }
  };
  void wait(isUrgent);
  return turn;
}

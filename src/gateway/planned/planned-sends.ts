import type { SecondClock } from "./every-second.ts";
import { obstacleTo } from "./ask-before.ts";
import { callAsPage } from "./call-as-page.ts";
import type { PlanStore } from "./plan-store.ts";
import { isShownTo, plannedPaths } from "./planned-paths.ts";
import { sendWhenDue } from "./send-when-due.ts";
import { instantOf } from "./wall-time.ts";
import type { StudioUser } from "../users/studio-user.ts";

/** What a gateway needs to send at a set time. */
export interface PlannedSends {
  store: Promise<PlanStore>;
  clock: SecondClock;
  /** Finds a user with their present rights. Without it, what somebody planned goes out whatever they may by then. */
  findUser?: ((name: string) => Promise<StudioUser | undefined>) | undefined;
}

type Ways = Omit<Parameters<typeof callAsPage>[0], "findUser">;

/** Serves planned sends of the held instances to pages, and sends what is due. */
export function createPlannedSends(
  { store: opening, clock, findUser }: PlannedSends,
  ways: Ways,
  { now, log }: { now: () => number; log: (line: string) => void },
) {
  const store = opened(opening);
  const calls = callAsPage({ ...ways, findUser });
  const isHeld = (id: string) => ways.held.some(({ idInstance }) => idInstance === id);
  const work = sendWhenDue({
    store,
    isHeld,
    instantOf,
    obstacleTo: (plan) => obstacleTo(plan, calls),
    send: calls.send,
    keptEnd: calls.keptEnd,
    now,
    log,
  });
  clock.start(work);
  return {
    /** What pages do with planned sends. */
    paths: plannedPaths({ store, isHeld, instantOf, linkReport: calls.linkReport, now }),
    /** How many of an instance there are to show to a user; 0 if the store cannot be reached. */
    count: async (idInstance: string, user: StudioUser | undefined): Promise<number> => {
      const all = await store.all().catch(() => []);
      return all.filter((plan) => plan.idInstance === idInstance && isShownTo(user, plan)).length;
    },
  };
}

/** A store that is still being opened; if it cannot be opened, every call of it fails. */
function opened(opening: Promise<PlanStore>): PlanStore {
  opening.catch(() => {});
  return {
    all: async () => (await opening).all(),
    write: async (plan) => (await opening).write(plan),
    drop: async (id) => (await opening).drop(id),
  };
}

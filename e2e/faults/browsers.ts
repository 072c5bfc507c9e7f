import type { BrowserContext } from "@playwright/test";

/** The browser in which a schedule is played. */
export interface Browser {
  /** The row of the fault matrix. */
  fault: string;
  tabs: number;
  prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Records are lost with the page. */
  keepsNothing?: true;
  /** What is sent as several statuses cannot be continued by another page. */
  losesPlans?: true;
  /** A crash of the page may lose what was just written. */
  isNotCrashSafe?: true;
}

const HOUR_MS = 60 * 60 * 1000;
const TEN_MINUTES_MS = HOUR_MS / 6;

function withClock(shiftMs: number): Browser {
  const prepare = (context: BrowserContext) =>
    context.addInitScript((shift) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + shift;
    }, shiftMs);
  return { fault: "F26", tabs: 1, prepare };
}

/** Refuses localStorage, except for the entries that a test itself writes. */
const refuseStorage = () => {
  const isOurs = (key: string) => /^vss:(?:instance|hold-off|welcomed)/.test(key);
  const { getItem, setItem } = Storage.prototype;
  const refusal = () => new DOMException("refused", "SecurityError");
  Storage.prototype.getItem = function read(key) {
    if (this === window.localStorage && !isOurs(key)) throw refusal();
    return getItem.call(this, key);
  };
  Storage.prototype.setItem = function write(key, value) {
    if (this === localStorage && !isOurs(key)) throw refusal();
    setItem.call(this, key, value);
  };
};

const refuseIndexedDb = () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException("refused", "SecurityError");
  };
};

/** Blocks the database as another page can: nothing fails, and nothing is answered. */
const blockIndexedDb = () => {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
};

const denyLocks = () => {
  if (!navigator.locks) return;
  LockManager.prototype.request = () => Promise.reject(new DOMException("denied", "SecurityError"));
  LockManager.prototype.query = () => Promise.reject(new DOMException("denied", "SecurityError"));
};

const fillStorage = () => {
  if (!location.protocol.startsWith("http") || localStorage.getItem("filler")) return;
  let size = 5 * 1024 * 1024;
  let filler = "";
  while (size >= 1) {
    try {
      localStorage.setItem("filler", filler + "x".repeat(size));
      filler += "x".repeat(size);
    } catch {
      size = Math.floor(size / 2);
    }
  }
};

const corrupt = () => {
  if (!location.protocol.startsWith("http")) return;
  const junk = ['{"version":1,"id":', '{"__proto__":{"polluted":1}}', "[]", "null", "\0", "5"];
  junk.forEach((text, index) => {
    localStorage.setItem(`vss:record:01JZ${String(index).padStart(22, "0")}`, text);
  });
  localStorage.setItem("vss:record:big", "x".repeat(500_000));
};

export const browsers: Record<string, Browser> = {
  "a browser": { fault: "", tabs: 1 },
  "two tabs": { fault: "F18", tabs: 2 },
  "five tabs": { fault: "F18", tabs: 5 },
  "a full localStorage": {
    fault: "F22",
    tabs: 1,
    losesPlans: true,
    prepare: (context) => context.addInitScript(fillStorage),
  },
  "no localStorage": {
    fault: "F23",
    tabs: 1,
    losesPlans: true,
    prepare: (context) => context.addInitScript(refuseStorage),
  },
  "no IndexedDB": {
    fault: "F23",
    tabs: 1,
    isNotCrashSafe: true,
    prepare: (context) => context.addInitScript(refuseIndexedDb),
  },
  "a blocked IndexedDB": {
    fault: "F23",
    tabs: 1,
    isNotCrashSafe: true,
    prepare: (context) => context.addInitScript(blockIndexedDb),
  },
  "no Web Locks": {
    fault: "F31",
    tabs: 1,
    prepare: (context) => context.addInitScript(denyLocks),
  },
  "two tabs without Web Locks": {
    fault: "F31",
    tabs: 2,
    prepare: (context) => context.addInitScript(denyLocks),
  },
  "no storage at all": {
    fault: "F23",
    tabs: 1,
    keepsNothing: true,
    prepare: async (context) => {
      await context.addInitScript(refuseStorage);
      await context.addInitScript(refuseIndexedDb);
    },
  },
  "a spoilt history": {
    fault: "F24",
    tabs: 1,
    prepare: (context) => context.addInitScript(corrupt),
  },
  "a clock a day ahead": withClock(24 * HOUR_MS),
  "a clock a day behind": withClock(-24 * HOUR_MS),
  "a clock an hour ahead": withClock(HOUR_MS),
  "a clock ten minutes ahead": withClock(TEN_MINUTES_MS),
  "a clock ten minutes behind": withClock(-TEN_MINUTES_MS),
};

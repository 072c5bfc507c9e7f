import { callGreenApi } from "../../../green-api/client.ts";
import { GreenApiFailure, QUESTION_PAUSE_MS } from "../../../green-api/failure.ts";
import type { Instance } from "../../../green-api/instance.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { isPublished } from "../../../voice-status/record/record-age.ts";
import { allInstances, chosenInstance, useInstances } from "../../instances/instances.ts";
import { askedOf, noteAsked } from "./asked-statistics.ts";
import { useLedger } from "../ledger-store.ts";
import { nextStatistic } from "./statistics-pace.ts";
import { keepStatistic } from "./viewers.ts";

/** An instance that this tab follows, with its records that may have news. */
export interface FollowedInstance {
  instance: Instance;
  isChosen: boolean;
  records: readonly SendRecord[];
}

/** How an instance may be called: one call a second, and later after refusals. */
interface Pace {
  /** By `performance.now()`. */
  notBefore: number;
  /** How many calls in a row failed. */
  failures: number;
}

const MAX_PAUSE_MS = 5 * 60_000;

let followed: readonly FollowedInstance[] = [];
/** Ids of records that were opened, the last one first. */
let opened: string[] = [];
const paces = new Map<string, Pace>();
/** The chosen instance has its own line of calls, and all others have one together. */
const busy = { chosen: false, others: false };
type Line = keyof typeof busy;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks for the statistics of these instances' statuses from now on, and of no others. */
export function followStatistics(instances: readonly FollowedInstance[]): void {
  followed = instances;
  askWhatIsDue();
}

/** Asks for a record's statistics before all others, also if another tab follows its instance. */
export function askStatistic({ id }: SendRecord): void {
  opened = [id, ...opened.filter((other) => other !== id)];
  askWhatIsDue();
}

function askWhatIsDue(): void {
  clearTimeout(timer);
  const waits = (["chosen", "others"] as const).map((line) => {
    if (busy[line]) return Infinity;
    const { question, wait } = nextQuestion(line);
    if (!question) return wait;
    void ask(question, line);
    return Infinity;
  });
  const wait = Math.min(...waits);
  if (wait < Infinity) timer = setTimeout(askWhatIsDue, wait);
}

interface Question {
  instance: Instance;
  record: SendRecord;
}

function nextQuestion(line: Line): { question?: Question | undefined; wait: number } {
  const wanted = openedOf(line);
  const ofLine = followed.filter(({ isChosen }) => isChosen === (line === "chosen"));
  const idle = ofLine.filter(({ instance }) => pauseOf(instance) === 0);
  const pauses = [...ofLine, ...wanted]
    .map(({ instance }) => pauseOf(instance))
    .filter((pause) => pause > 0);

  const first = wanted.find(({ instance }) => pauseOf(instance) === 0);
  if (first) return { question: first, wait: 0 };
  const turns = idle.flatMap(({ instance, isChosen, records }) => {
    const asked = askedOf(instance.idInstance);
    return records
      .filter(hasStatistics)
      .map((record) => ({ instance, isChosen, record, asked: asked.get(record.id) }));
  });
  const { turn, wait } = nextStatistic(turns, Date.now());
  return { question: turn, wait: Math.min(wait, ...pauses) };
}

/** The records that were opened, if their instances are connected. */
function openedOf(line: Line): Question[] {
  const { records } = useLedger.getState();
  const chosenId = chosenInstance().idInstance;
  const instances = allInstances(useInstances.getState());
  return opened.flatMap((id) => {
    const record = records.find((candidate) => candidate.id === id);
    const isOfLine = (record?.idInstance === chosenId) === (line === "chosen");
    const instance = instances.find(({ idInstance }) => idInstance === record?.idInstance);
    if (!record || !isOfLine || !hasStatistics(record) || !instance?.apiTokenInstance) return [];
    return [{ instance, record }];
  });
}

function hasStatistics(record: SendRecord): boolean {
  return Boolean(record.idMessage) && isPublished(record);
}

/** Milliseconds until an instance may be called again. */
function pauseOf({ idInstance }: Instance): number {
  return Math.max(0, (paces.get(idInstance)?.notBefore ?? 0) - performance.now());
}

async function ask({ instance, record }: Question, line: Line): Promise<void> {
  const { idInstance } = instance;
  const { id, idMessage = "" } = record;
  busy[line] = true;
  const { failures: before = 0 } = paces.get(idInstance) ?? {};
  paces.set(idInstance, { notBefore: performance.now() + QUESTION_PAUSE_MS, failures: before });
  let failure: GreenApiFailure | undefined;
  let isNew = false;
  try {
    const { data } = await callGreenApi("getStatusStatistic", { instance, query: { idMessage } });
    isNew = keepStatistic(id, data);
  } catch (error) {
    if (!(error instanceof GreenApiFailure)) throw error;
    failure = error;
  } finally {
    busy[line] = false;
  }
  const failures = failure ? before + 1 : 0;
  const pause = Math.max(QUESTION_PAUSE_MS * 2 ** failures, (failure?.retryAfter ?? 0) * 1000);
  const notBefore =
    performance.now() + (failure ? Math.min(pause, MAX_PAUSE_MS) : QUESTION_PAUSE_MS);
  paces.set(idInstance, { notBefore, failures });

  // The turn of a record is over, unless its question has not reached GREEN-API.
  const isPutOff = failure?.code === "too-many-requests" || failure?.exchange.status === null;
  if (!isPutOff) {
    opened = opened.filter((other) => other !== id);
    const { unchanged = 0 } = askedOf(idInstance).get(id) ?? {};
    const ids = followed.find((one) => one.instance.idInstance === idInstance)?.records ?? [];
    noteAsked(
      idInstance,
      id,
      { at: Date.now(), unchanged: isNew ? 0 : unchanged + 1 },
      ids.map((one) => one.id),
    );
  }
  askWhatIsDue();
}

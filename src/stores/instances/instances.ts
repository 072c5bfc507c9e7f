import * as z from "zod/mini";
import { create } from "zustand";
import { apiUrlSchema, idInstanceSchema, type Instance } from "../../green-api/instance.ts";
import { setTokensInUse } from "../../green-api/redaction.ts";
import { hostOf, mediaUrlOf } from "../../green-api/host.ts";
import { parseJson } from "../../lib/parse-json.ts";
import { cleanAgain, readStored, storedKeys, writeStored } from "../../lib/web-storage.ts";
import { EMULATOR_HOST, EMULATOR_PATH } from "../../protocol/paths.ts";
import { demoInstances } from "./demo-instances.ts";

const OWN_KEY = "vss:instances";
const CHOSEN_KEY = "vss:instance";
const TOKEN_PREFIX = "vss:token:";
const tokenKey = (idInstance: string) => `${TOKEN_PREFIX}${idInstance}`;

const ownSchema = z.object({
  label: z.string(),
  idInstance: idInstanceSchema,
  apiUrl: apiUrlSchema,
});

/** All that another version of the studio is sure to write of an instance. */
const listedSchema = z.object({ idInstance: z.string() });

interface Instances {
  /** Those whose tokens the server holds. */
  ofServer: Instance[];
  own: Instance[];
  chosenId: string;
  /** False where the browser refuses to store the list. */
  stored: boolean;
}

/** The server's instances, the person's own, and the one in use. The list is kept for good, tokens for the tab only. */
export const useInstances = create<Instances>(() => ({
  ofServer: [],
  own: readOwn(),
  chosenId:
    readStored("sessionStorage", CHOSEN_KEY) ?? readStored("localStorage", CHOSEN_KEY) ?? "",
  stored: true,
}));

dropForgottenTokens();
nameTokens(useInstances.getState());
useInstances.subscribe(nameTokens);

function nameTokens({ own }: Instances): void {
  setTokensInUse(own.map(({ apiTokenInstance }) => apiTokenInstance));
}

/** Other tabs may add and forget instances. */
window.addEventListener("storage", ({ key }) => {
  if (key === OWN_KEY) takeOverList();
});

/** A tab that comes back from the browser's cache of pages was told nothing meanwhile. */
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted && useInstances.getState().stored) takeOverList();
});

function takeOverList(): void {
  dropForgottenTokens();
  useInstances.setState({ own: readOwn() });
}

/** A tab that was closed, discarded or away may hold tokens of instances that were forgotten meanwhile. */
function dropForgottenTokens(): void {
  const listed = readEntries().map((entry) => z.safeParse(listedSchema, entry).data?.idInstance);
  const kept = new Set(listed.map((idInstance) => tokenKey(idInstance ?? "")));
  for (const key of storedKeys("sessionStorage", TOKEN_PREFIX)) {
    if (!kept.has(key)) writeStored("sessionStorage", key, null);
  }
}

export function useChosenInstance(): Instance {
  return useInstances(chosenOf);
}

export function chosenInstance(): Instance {
  return chosenOf(useInstances.getState());
}

function chosenOf(instances: Instances): Instance {
  const all = allInstances(instances);
  return all.find(({ idInstance }) => idInstance === instances.chosenId) ?? demoInstances[0];
}

/** Every instance that can be chosen; an `idInstance` that stands twice means the first. */
export function allInstances({ ofServer, own }: Pick<Instances, "ofServer" | "own">): Instance[] {
  return [...ofServer, ...own, ...demoInstances];
}

export function chooseInstance(idInstance: string): void {
  writeStored("sessionStorage", CHOSEN_KEY, idInstance);
  writeStored("localStorage", CHOSEN_KEY, idInstance);
  useInstances.setState({ chosenId: idInstance });
}

/**
 * Adds an instance, or replaces the one with the same `idInstance`, and chooses it. Its address is
 * written as the studio's own: the emulator is always the one of this page.
 */
export function keepInstance(written: Omit<Instance, "mediaUrl">): void {
  const ofEmulator = hostOf(written.apiUrl) === EMULATOR_HOST;
  const apiUrl = ofEmulator
    ? `${window.location.origin}${EMULATOR_PATH}`
    : new URL(written.apiUrl).origin;
  const instance = { ...written, apiUrl, mediaUrl: mediaUrlOf(apiUrl) };
  writeStored("sessionStorage", tokenKey(instance.idInstance), instance.apiTokenInstance);
  const others = useInstances
    .getState()
    .own.filter(({ idInstance }) => idInstance !== instance.idInstance);
  storeOwn([...others, instance]);
  // The token may have been written into a text when nothing showed that it is one.
  cleanAgain("vss:");
  chooseInstance(instance.idInstance);
}

/** Takes an instance and its token out of memory and storage alike. */
export function forgetInstance(idInstance: string): void {
  writeStored("sessionStorage", tokenKey(idInstance), null);
  storeOwn(useInstances.getState().own.filter((instance) => instance.idInstance !== idInstance));
  if (useInstances.getState().chosenId === idInstance) chooseInstance(demoInstances[0].idInstance);
}

function readEntries(): unknown[] {
  const entries = parseJson(readStored("localStorage", OWN_KEY));
  return Array.isArray(entries) ? entries : [];
}

function readOwn(): Instance[] {
  const understood = readEntries().flatMap((entry) => z.safeParse(ownSchema, entry).data ?? []);
  return understood.map((instance) => ({
    ...instance,
    apiTokenInstance: readStored("sessionStorage", tokenKey(instance.idInstance)) ?? "",
    mediaUrl: mediaUrlOf(instance.apiUrl),
  }));
}

function storeOwn(own: Instance[]): void {
  const withoutTokens = own.map(({ label, idInstance, apiUrl }) => ({ label, idInstance, apiUrl }));
  // What cannot be understood may belong to a later version of the studio: it stays.
  const strange = readEntries().filter((entry) => !z.safeParse(ownSchema, entry).success);
  const text = JSON.stringify([...withoutTokens, ...strange]);
  const stored = writeStored("localStorage", OWN_KEY, text);
  useInstances.setState({ own, stored });
}

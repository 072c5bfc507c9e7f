import { create } from "zustand";
import { type Instance, isIdInstance, SERVER_SIDE_TOKEN } from "../../green-api/instance.ts";
import { setTokensInUse } from "../../green-api/redaction.ts";
import { hostOf, isEmulator, mediaUrlOf } from "../../green-api/host.ts";
import { studioAddress } from "../../lib/browser/studio-address.ts";
import { hasFields, isListOf } from "../../lib/shape.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { cleanAgain, readStored, storedKeys, writeStored } from "../../lib/browser/web-storage.ts";
import type { ListedInstance } from "../../protocol/listed-instances.ts";
import { EMULATOR_PATH } from "../../protocol/paths.ts";
import { demoInstances } from "./demo-instances.ts";

const OWN_KEY = "vss:instances";
const FROM_SERVER_KEY = "vss:server-instances";
const CHOSEN_KEY = "vss:instance";
const TOKEN_PREFIX = "vss:token:";
const tokenKey = (idInstance: string) => `${TOKEN_PREFIX}${idInstance}`;

/** What is stored of an instance. */
type Entry = Pick<Instance, "label" | "idInstance" | "apiUrl">;

function isEntry(value: unknown): value is Entry {
  return (
    hasFields(value, { label: "string", idInstance: "string", apiUrl: "string" }) &&
    isIdInstance(value.idInstance) &&
    hostOf(value.apiUrl) !== null
  );
}

interface Instances {
  /** Instances whose tokens are on the server; until it has answered, those of the last visit. */
  fromServer: Instance[];
  own: Instance[];
  chosenId: string;
  /** False if the browser refuses to store the list. */
  stored: boolean;
}

/** The server's instances, the user's own, and the chosen one. The list is stored for good, tokens only for the tab. */
export const useInstances = create<Instances>(() => ({
  fromServer: readFromServer(),
  own: readOwn(),
  chosenId:
    readStored("sessionStorage", CHOSEN_KEY) ?? readStored("localStorage", CHOSEN_KEY) ?? "",
  stored: true,
}));

dropForgottenTokens();
redactTokensOf(useInstances.getState());
useInstances.subscribe(redactTokensOf);

function redactTokensOf({ own }: Instances): void {
  setTokensInUse(own.map(({ apiTokenInstance }) => apiTokenInstance));
}

/** Other tabs may add and forget instances. */
window.addEventListener("storage", ({ key }) => {
  if (key === OWN_KEY) rereadList();
});

/** A tab that returns from the back/forward cache has missed storage events. */
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted && useInstances.getState().stored) rereadList();
});

function rereadList(): void {
  dropForgottenTokens();
  useInstances.setState({ own: readOwn() });
}

/** A tab that was closed, discarded or cached may hold tokens of instances that were removed meanwhile. */
function dropForgottenTokens(): void {
  // The `idInstance` is what every version of the studio writes.
  const listed = readEntries().filter((entry) => hasFields(entry, { idInstance: "string" }));
  const listedKeys = new Set(listed.map(({ idInstance }) => tokenKey(idInstance)));
  for (const key of storedKeys("sessionStorage", TOKEN_PREFIX)) {
    if (!listedKeys.has(key)) writeStored("sessionStorage", key, null);
  }
}

/** Chosen while there is no instance at all: nothing can be sent through it. */
const noInstance: Instance = {
  label: "",
  idInstance: "",
  apiTokenInstance: "",
  apiUrl: "https://api.green-api.com",
  mediaUrl: "https://media.green-api.com",
};

export function useChosenInstance(): Instance {
  return useInstances(chosenOf);
}

export function chosenInstance(): Instance {
  return chosenOf(useInstances.getState());
}

function chosenOf(instances: Instances): Instance {
  const all = allInstances(instances);
  const chosen = all.find(({ idInstance }) => idInstance === instances.chosenId);
  return chosen ?? demoInstances[0] ?? all[0] ?? noInstance;
}

/** Every instance that can be chosen; if two have the same `idInstance`, the first one counts. */
export function allInstances({
  fromServer,
  own,
}: Pick<Instances, "fromServer" | "own">): Instance[] {
  return [...fromServer, ...own, ...demoInstances];
}

export function chooseInstance(idInstance: string): void {
  writeStored("sessionStorage", CHOSEN_KEY, idInstance);
  writeStored("localStorage", CHOSEN_KEY, idInstance);
  useInstances.setState({ chosenId: idInstance });
}

/**
 * Adds an instance, or replaces the one with the same `idInstance`, and chooses it. The
 * address of an emulator becomes that of this page's emulator.
 */
export function saveInstance(written: Omit<Instance, "mediaUrl">): void {
  const apiUrl = isEmulator(written)
    ? `${studioAddress()}${EMULATOR_PATH}`
    : new URL(written.apiUrl).origin;
  const instance = { ...written, apiUrl, mediaUrl: mediaUrlOf(apiUrl) };
  writeStored("sessionStorage", tokenKey(instance.idInstance), instance.apiTokenInstance);
  const others = useInstances
    .getState()
    .own.filter(({ idInstance }) => idInstance !== instance.idInstance);
  storeOwn([...others, instance]);
  // A stored text may contain the token from before it was known to be one.
  cleanAgain("vss:");
  chooseInstance(instance.idInstance);
}

/** Removes an instance and its token from memory and storage. */
export function forgetInstance(idInstance: string): void {
  writeStored("sessionStorage", tokenKey(idInstance), null);
  storeOwn(useInstances.getState().own.filter((instance) => instance.idInstance !== idInstance));
  if (useInstances.getState().chosenId === idInstance)
    chooseInstance(demoInstances[0]?.idInstance ?? "");
}

/** Replaces the instances whose tokens are on the server, and stores them for the next visit. */
export function rememberServerInstances(listed: ListedInstance[]): void {
  const text = listed.length > 0 ? JSON.stringify(listed) : null;
  writeStored("localStorage", FROM_SERVER_KEY, text);
  useInstances.setState({ fromServer: listed.map(withServerSideToken) });
}

function readFromServer(): Instance[] {
  const stored = parseJson(readStored("localStorage", FROM_SERVER_KEY));
  return isListOf(stored, isEntry) ? stored.map(withServerSideToken) : [];
}

function withServerSideToken({ label, idInstance, apiUrl }: Entry): Instance {
  const mediaUrl = mediaUrlOf(apiUrl);
  return { label, idInstance, apiUrl, apiTokenInstance: SERVER_SIDE_TOKEN, mediaUrl };
}

function readEntries(): unknown[] {
  const entries = parseJson(readStored("localStorage", OWN_KEY));
  return Array.isArray(entries) ? entries : [];
}

function readOwn(): Instance[] {
  return readEntries()
    .filter(isEntry)
    .map(({ label, idInstance, apiUrl }) => ({
      label,
      idInstance,
      apiUrl,
      apiTokenInstance: readStored("sessionStorage", tokenKey(idInstance)) ?? "",
      mediaUrl: mediaUrlOf(apiUrl),
    }));
}

function storeOwn(own: Instance[]): void {
  const withoutTokens = own.map(({ label, idInstance, apiUrl }) => ({ label, idInstance, apiUrl }));
  // Entries that cannot be understood may come from a newer version of the studio, so they stay.
  const notUnderstood = readEntries().filter((entry) => !isEntry(entry));
  const text = JSON.stringify([...withoutTokens, ...notUnderstood]);
  const stored = writeStored("localStorage", OWN_KEY, text);
  useInstances.setState({ own, stored });
}

import { useLoadedAudio, usePagePlayer } from "./loaded-audio.ts";

/** The length in seconds of the audio at an address, if the page's player has loaded it; this loads nothing. */
export function useKnownLength(urlFile: string): number | undefined {
  const isLoaded = useLoadedAudio((loaded) => loaded.urlFile === urlFile);
  const facts = usePagePlayer(({ state }) => state.facts);
  return isLoaded && facts.state === "playable" && Number.isFinite(facts.seconds)
    ? facts.seconds
    : undefined;
}

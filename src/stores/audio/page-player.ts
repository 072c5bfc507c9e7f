import { createPlayer } from "../../audio/playing/player.ts";
import { usePagePlayer } from "./loaded-audio.ts";

/** The page's one player: it plays the draft's audio and knows its length. */
export const player = createPlayer();

usePagePlayer.setState({ player });
player.subscribe(() => usePagePlayer.setState({ state: player.state() }));

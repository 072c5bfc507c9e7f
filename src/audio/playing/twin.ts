/** The same sound in another form. */
export interface Other {
  urlFile: string;
  /** Its time minus that of the first sound, in seconds. */
  offset: number;
}

/** A difference between both that nobody hears, in seconds. */
const DRIFT_SECONDS = 0.06;

/**
 * A second element that plays another form of the same sound along with the first, silently, so that the sound can be
 * switched between both without a gap.
 */
export function createTwin(audio: HTMLAudioElement) {
  const twin = new Audio();
  let offset = 0;
  const hasSound = () => twin.hasAttribute("src");
  const align = () => {
    if (hasSound()) twin.currentTime = audio.currentTime + offset;
  };
  const play = () => {
    if (!hasSound()) return;
    align();
    void twin.play().catch(() => {});
  };
  audio.addEventListener("play", play);
  audio.addEventListener("pause", () => twin.pause());
  audio.addEventListener("seeking", align);
  audio.addEventListener("timeupdate", () => {
    const drift = twin.currentTime - offset - audio.currentTime;
    // What is audible is not moved.
    if (twin.muted && !audio.paused && Math.abs(drift) > DRIFT_SECONDS) align();
  });

  const listen = (isTwin: boolean) => {
    twin.muted = !isTwin;
    audio.muted = isTwin;
  };
  listen(false);

  return {
    /** Mutes one of the two. */
    listen,
    /** Null if there is nothing to compare with. */
    load: (other: Other | null) => {
      listen(false);
      twin.pause();
      offset = other?.offset ?? 0;
      if (other) twin.src = other.urlFile;
      else twin.removeAttribute("src");
      twin.load();
      if (other && !audio.paused) play();
    },
  };
}

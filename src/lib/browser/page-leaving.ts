let leaving = false;

window.addEventListener("pagehide", () => {
  leaving = true;
});
window.addEventListener("pageshow", () => {
  leaving = false;
});

/** Whether the page is being closed, reloaded or left, so that requests fail for this reason. */
export function isPageLeaving(): boolean {
  return leaving;
}

let leaving = false;

window.addEventListener("pagehide", () => {
  leaving = true;
});
window.addEventListener("pageshow", () => {
  leaving = false;
});

/** Whether the page is being closed, reloaded or left: what fails now fails because of that. */
export function isPageLeaving(): boolean {
  return leaving;
}

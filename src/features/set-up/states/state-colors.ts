const colors: Record<string, string> = {
  authorized: "bg-good",
  notAuthorized: "bg-caution",
  sleepMode: "bg-caution",
  starting: "bg-ink-faint",
  yellowCard: "bg-bad",
  suspended: "bg-bad",
  blocked: "bg-bad",
};

/** The colour of a state in the strip; grey if it is not known. */
export function colorOfState(state: string | undefined): string {
  return colors[state ?? ""] ?? "bg-line-strong";
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** A moment in the local time of this computer, with its offset: `2026-11-26 12:03:04 +03:00`. */
export function localTime(at: number): string {
  const time = new Date(at);
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join("-");
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(twoDigits).join(":");
  return `${date} ${clock} ${offsetOf(time)}`;
}

/** The difference between local time and UTC at a moment: `+03:00`. */
function offsetOf(time: Date): string {
  const minutes = -time.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** A moment whose UTC fields are the local ones, as spreadsheets need it: their times have no zone. */
export function withoutZone(at: number): Date {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000);
}

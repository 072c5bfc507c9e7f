/** Fills the storage with this many records. Runs in the page. */
export function fillHistory(count: number): void {
  localStorage.clear();
  for (let index = 0; index < count; index += 1) {
    const id = `01JZ${String(index).padStart(22, "0")}`;
    const row = {
      version: 1,
      id,
      idInstance: "1101000001",
      instanceLabel: "Shop",
      startedAt: Date.UTC(2026, 0, 1) + index * 60_000,
      request: { urlFile: "https://cdn.example.com/a.mp3", fileName: `clip ${index}.mp3` },
      recipientCount: 120,
      state: "read",
      idMessage: `3EB0${String(index).padStart(16, "0")}`,
      exchange: { status: 200, milliseconds: 120, answer: "{}" },
      viewers: { sent: 120, delivered: 110, read: 90 },
    };
    const text = JSON.stringify(row);
    localStorage.setItem(`vss:record:${id}`, index % 100 === 7 ? text.slice(0, 40) : text);
  }
}

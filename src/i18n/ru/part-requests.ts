import type { partRequests as en } from "../en/part-requests.ts";

export const partRequests: typeof en = {
  note: "Каждая часть уходит отдельным запросом. Ссылка (ниже «…») появится, когда часть загрузится.",
  list: "Имена файлов частей",
};

import type { partRequests as en } from "../en/part-requests.ts";

export const partRequests: typeof en = {
  note: "Каждая часть уходит отдельным запросом, одна за другой. Ссылка (ниже «…») появится, когда часть будет загружена.",
  list: "Имена файлов частей",
};

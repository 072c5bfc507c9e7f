import { counter } from "../../lib/text/counter.ts";
import type { sendBar as en } from "../en/send-bar.ts";

const count = counter("ru");

export const sendBar: typeof en = {
  errors: (n) => count(n, { one: "# ошибка", few: "# ошибки", other: "# ошибок" }),
  cautions: (n) => count(n, { one: "# замечание", few: "# замечания", other: "# замечаний" }),
  showPreview: "Показать предпросмотр",
};

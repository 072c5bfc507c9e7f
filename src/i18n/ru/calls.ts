import type { calls as en } from "../en/calls.ts";

export const calls: typeof en = {
  title: "Вызовы",
  close: "Закрыть вызовы",
  tabsLabel: "Что показывает консоль",
  tabs: { calls: "Вызовы", request: "Запрос", "test-run": "Тестовый прогон" },
  empty: "Вызовов пока нет. Здесь появится каждый вызов GREEN-API из этой вкладки.",
};

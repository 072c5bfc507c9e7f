import type { StoreApi } from "zustand";

/** Resolves as soon as a condition holds that changes with these stores only. */
export function until(
  holds: () => boolean,
  stores: readonly Pick<StoreApi<unknown>, "subscribe">[],
): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      for (const end of ends) end();
      resolve();
    };
    const ends = stores.map((store) => store.subscribe(look));
    look();
  });
}

import { expect, it, vi } from "vitest";
import { create } from "zustand";
import { until } from "./until.ts";

const one = create(() => ({ isBusy: true }));
const other = create(() => ({ isBusy: true }));
const isFree = () => !one.getState().isBusy && !other.getState().isBusy;

it("waits until the condition holds, whichever store changes last", async () => {
  const done = vi.fn();
  const free = until(isFree, [one, other]).then(done);
  one.setState({ isBusy: false });
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  other.setState({ isBusy: false });
  await free;
  expect(done).toHaveBeenCalledOnce();
});

it("does not wait for a condition that holds already, and looks at it no more", async () => {
  const holds = vi.fn(() => true);
  await until(holds, [one]);
  one.setState({ isBusy: true });
  expect(holds).toHaveBeenCalledOnce();
});

/**
 * Unregisters service workers that another project left on this origin: they would see every request of the
 * page, tokens included. The studio itself has no service worker.
 *
 * @returns true if one of them controlled this page, which then reloads.
 */
export async function endForeignWorkers(): Promise<boolean> {
  const workers = navigator.serviceWorker;
  // A browser that blocks storage refuses to list them, and does not run any either.
  const left = (await workers?.getRegistrations().catch(() => [])) ?? [];
  await Promise.all(left.map((worker) => worker.unregister()));
  if (!left[0] || !workers.controller) return false;
  location.reload();
  return true;
}

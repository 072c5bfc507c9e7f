/**
 * Ends the service workers that another project left at this address: one sees every request of the page,
 * tokens included. The studio has none.
 *
 * @returns whether one stood between this page and the server; the page is then being loaded again.
 */
export async function endForeignWorkers(): Promise<boolean> {
  const workers = navigator.serviceWorker;
  // Where the browser refuses to list them, as it does with all storage, it runs none either.
  const left = (await workers?.getRegistrations().catch(() => [])) ?? [];
  await Promise.all(left.map((worker) => worker.unregister()));
  if (!left[0] || !workers.controller) return false;
  location.reload();
  return true;
}

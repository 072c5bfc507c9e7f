import { GreenApiFailure } from "../../green-api/failure.ts";
import { queryClient } from "../query-client.ts";

/**
 * Takes an instance for starting as soon as any question is refused because of that, until its state is read again.
 *
 * @returns what ends it.
 */
export function watchStarting(): () => void {
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "error") return;
    const { error } = event.action;
    if (!(error instanceof GreenApiFailure) || error.code !== "instance-starting") return;
    const [, refused] = event.query.queryKey;
    queryClient.setQueriesData(
      {
        predicate: ({ queryKey: [method, idInstance] }) =>
          method === "getStateInstance" && idInstance === refused,
      },
      { stateInstance: "starting" },
    );
  });
}

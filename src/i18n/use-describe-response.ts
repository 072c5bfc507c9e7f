import type { Exchange } from "../green-api/failure.ts";
import { gatewayNoteIn } from "../protocol/gateway-failure.ts";
import { useCodeTexts } from "./use-code-texts.ts";
import { useResponseTexts } from "./use-response-texts.ts";

/** Says what came of a call: the response of GREEN-API, or what the gateway wrote in its place. */
export function useDescribeResponse() {
  const texts = useResponseTexts();
  const codeTexts = useCodeTexts();
  return ({ status, answer }: Pick<Exchange, "status" | "answer">) => {
    const note = gatewayNoteIn(answer);
    return {
      isOfGateway: note !== undefined,
      status: (note === undefined ? status : null) ?? texts.noStatus,
      /** For `ResponseCode`. */
      code: {
        text: note ?? answer,
        emptyText: status === null ? texts.nothingCame : texts.emptyAnswer,
        intro: note && texts.studioNote,
        texts: codeTexts,
      },
    };
  };
}

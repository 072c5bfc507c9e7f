import { useEffect, useRef, useState } from "react";
import { callGreenApi } from "../../../../green-api/client.ts";
import type { GreenApiFailure } from "../../../../green-api/failure.ts";
import type { Instance } from "../../../../green-api/instance.ts";
import {
  verifyNumbers,
  type NumberVerdict,
} from "../../../../voice-status/recipients/verify-numbers.ts";
import {
  keepVerdict,
  useNumberVerdicts,
  verdictKey,
} from "../../../../stores/recipients/number-verdicts.ts";

interface NumberCheck extends Record<NumberVerdict | "waiting", string[]> {
  state: "idle" | "running" | "paused";
  /** Why the last run ended early. */
  failure: GreenApiFailure | undefined;
  /** Checks those that are waiting; resolves when the run ends, in whatever way. */
  start: () => Promise<void>;
  stop: () => void;
}

/** Verifies numbers through an instance, and groups them by what is known so far. */
export function useVerifyNumbers(instance: Instance, chatIds: string[]): NumberCheck {
  const { verdicts } = useNumberVerdicts();
  const [state, setState] = useState<NumberCheck["state"]>("idle");
  const [failure, setFailure] = useState<GreenApiFailure>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const known = (outcome: NumberVerdict | undefined) =>
    chatIds.filter((chatId) => verdicts.get(verdictKey(instance, chatId)) === outcome);
  const waiting = known(undefined);

  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setFailure(undefined);
    setState("running");
    const ended = await verifyNumbers(waiting, {
      ask: async (chatId) => {
        const { data } = await callGreenApi("checkWhatsapp", { instance, body: { chatId } });
        return data.existsWhatsapp;
      },
      wait: (milliseconds) => waitOrStop(milliseconds, controller.signal),
      onVerdict: (chatId, verdict) => keepVerdict(instance, chatId, verdict),
      onPause: (paused) => setState(paused ? "paused" : "running"),
      signal: controller.signal,
    });
    setFailure(ended);
    setState("idle");
  };

  return {
    exists: known("exists"),
    missing: known("missing"),
    unchecked: known("unchecked"),
    waiting,
    state,
    failure,
    start,
    stop: () => running.current?.abort(),
  };
}

function waitOrStop(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : milliseconds);
    signal.addEventListener("abort", end);
  });
}

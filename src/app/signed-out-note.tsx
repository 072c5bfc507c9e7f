import ExternalLink from "lucide-react/icons/external-link";
import { useEffect, useEffectEvent } from "react";
import { useSignInTexts } from "../i18n/use-sign-in-texts.ts";
import { pathOf, SIGN_IN_PATH } from "../protocol/paths.ts";
import { loadServerInstances } from "../stores/instances/load-server-instances.ts";
import { loadStudioInfo } from "../stores/load-studio-info.ts";
import { queryClient } from "../stores/query-client.ts";
import { useSignedIn } from "../stores/signed-in.ts";
import { announce } from "../ui/live-region.tsx";

/** The other tab does not say that its sign-in has succeeded. */
const LOOK_EVERY_MS = 3_000;

/** Says that the session has ended, as long as it has. The sign-in is in another tab, so that nothing is lost. */
export default function SignedOutNote() {
  const texts = useSignInTexts();

  const lookAgain = useEffectEvent(async () => {
    if (document.visibilityState === "hidden") return;
    await loadStudioInfo();
    if (useSignedIn.getState().isSignedOut) return;
    announce(texts.signedInAgain);
    await loadServerInstances();
    // What was refused meanwhile would say "signed out" until it is asked about the next time.
    await queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  });

  useEffect(() => {
    const look = () => void lookAgain();
    const timer = setInterval(look, LOOK_EVERY_MS);
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);

  return (
    <div role="alert" className="sticky top-0 z-20 border-b border-line bg-caution-wash">
      <p className="page-width flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 text-sm font-medium text-caution">
        {texts.signedOut}
        <a
          href={`${pathOf(SIGN_IN_PATH)}?tab`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex h-8 items-center gap-1.5 rounded-control border border-current px-2.5 pointer-coarse:h-11"
        >
          {texts.signIn}
          <ExternalLink size={12} aria-hidden />
          <span className="sr-only">({texts.newTab})</span>
        </a>
      </p>
    </div>
  );
}

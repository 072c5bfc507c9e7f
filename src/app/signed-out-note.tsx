import { useEffect, useEffectEvent } from "react";
import { useSignInTexts } from "../i18n/use-sign-in-texts.ts";
import { SIGN_IN_PATH } from "../protocol/paths.ts";
import { loadServerInstances } from "../stores/instances/load-server-instances.ts";
import { loadStudioInfo, useSignedIn } from "../stores/signed-in.ts";
import { ExternalLink } from "../ui/external-link.tsx";
import { announce } from "../ui/live-region.tsx";

/** Says that the session has ended, as long as it has. The sign-in is in another tab, so that nothing is lost. */
export default function SignedOutNote() {
  const texts = useSignInTexts();

  const lookAgain = useEffectEvent(async () => {
    if (document.visibilityState === "hidden") return;
    await loadStudioInfo();
    if (useSignedIn.getState().isSignedOut) return;
    announce(texts.signedInAgain);
    await loadServerInstances();
  });

  useEffect(() => {
    const look = () => void lookAgain();
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);

  return (
    <div role="alert" className="sticky top-0 z-20 border-b border-line bg-caution-wash">
      <p className="page-width flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 text-sm font-medium text-caution">
        {texts.signedOut}
        <ExternalLink href={`${SIGN_IN_PATH}?tab`} note={texts.newTab}>
          {texts.signIn}
        </ExternalLink>
      </p>
    </div>
  );
}

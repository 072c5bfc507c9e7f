import { useSignInTexts } from "../../i18n/use-sign-in-texts.ts";
import { pathOf, SIGN_IN_PATH } from "../../protocol/paths.ts";
import { isReader, useSignedIn } from "../../stores/signed-in.ts";
import { announce } from "../../ui/live-region.tsx";
import { MenuItem } from "../../ui/dialogs/menu-item.tsx";
import { usePresentation } from "../../ui/presentation.ts";

/** Who is signed in, and the way out. Without a sign-in there is nothing. */
export function SignedInUser({ panelId }: { panelId: string }) {
  const texts = useSignInTexts();
  const { user, signOut } = useSignedIn();
  const readsOnly = useSignedIn(isReader);
  const { hideName } = usePresentation();
  if (!user) return null;
  return (
    <>
      <div className="mx-2 my-1 border-t border-line" />
      <p className="grid px-2.5 py-1">
        <span className="text-xs text-ink-soft">{texts.signedInAs}</span>{" "}
        <span className="text-sm wrap-anywhere">
          <bdi>{hideName(user.name)}</bdi>
          {readsOnly && <span className="text-ink-soft"> · {texts.readOnly}</span>}
        </span>
      </p>
      {signOut !== undefined && (
        <MenuItem
          panelId={panelId}
          look="action"
          className="menu-entry"
          onClick={() => void leave(signOut, texts.notSignedOut)}
        >
          {texts.signOut}
        </MenuItem>
      )}
    </>
  );
}

async function leave(signOut: string, failed: string): Promise<void> {
  try {
    const { ok, status } = await fetch(pathOf(signOut), { method: "POST" });
    if (!ok && status !== 401) throw new Error(String(status));
    window.location.assign(pathOf(SIGN_IN_PATH));
  } catch {
    announce(failed);
  }
}

import { focusChecks } from "../features/checks/focus-checks.ts";
import { useChosenInstance } from "../stores/instances/instances.ts";
import { closeDialog, useOpenDialog } from "../stores/open-dialog.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const SwitchOnNotificationsDialog = lazyPart(
  () => import("../features/instance/switch-on-notifications-dialog.tsx"),
);
const InstanceDialog = lazyPart(() => import("../features/instance/instance-dialog.tsx"));
const Palette = lazyPart(() => import("./palette/palette.tsx"));
const ShortcutsDialog = lazyPart(() => import("./shortcuts-dialog.tsx"));

/** The dialog that a part of the page has opened. */
export default function PageDialog() {
  const { open, focusAfter } = useOpenDialog();
  const instance = useChosenInstance();
  const finish = () => {
    closeDialog();
    // Later, because the dialog first returns the focus to the button, which is gone.
    requestAnimationFrame(() =>
      focusAfter ? document.getElementById(focusAfter)?.focus() : focusChecks(),
    );
  };
  if (open === "shortcuts") return <ShortcutsDialog onClose={closeDialog} />;
  if (open === "commands") return <Palette onClose={closeDialog} />;
  if (open === "enter-token" || open === "change-instance") {
    const onSaved = focusAfter ? finish : closeDialog;
    return <InstanceDialog known={instance} onClose={closeDialog} onSaved={onSaved} />;
  }
  if (open !== "switch-on-notifications") return null;
  return <SwitchOnNotificationsDialog onClose={closeDialog} onDone={finish} />;
}

import { ConfirmEveryone } from "../features/send/confirm-everyone.tsx";
import type { Instance } from "../green-api/instance.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { focusChecks } from "../features/checks/use-fix.ts";
import type { OpenDialog, useSubmit } from "../features/send/use-submit.ts";

const ConfirmBlocked = lazyPart(() => import("../features/send/confirm-blocked.tsx"));
const ConfirmRepeat = lazyPart(() => import("../features/send/confirm-repeat.tsx"));
const SwitchOnNotifications = lazyPart(
  () => import("../features/instance/switch-on-notifications.tsx"),
);
const Shortcuts = lazyPart(() => import("./shortcuts.tsx"));

interface Props {
  question: OpenDialog;
  instance: Instance;
  instanceLabel: string;
  submission: ReturnType<typeof useSubmit>;
  onClose: () => void;
}

/** The dialog of a question, and what follows from its answer. */
export function AskedQuestion({ question, instance, instanceLabel, submission, onClose }: Props) {
  switch (question) {
    case "everyone":
      return (
        <ConfirmEveryone
          instanceLabel={instanceLabel}
          onClose={onClose}
          onConfirm={() => submission.pass("everyone")}
        />
      );
    case "blocked":
      return (
        <ConfirmBlocked
          blocking={submission.asked?.blocking ?? []}
          onClose={onClose}
          onConfirm={() => submission.pass("blocked")}
        />
      );
    case "repeat":
      return (
        submission.asked?.repeat && (
          <ConfirmRepeat
            repeat={submission.asked.repeat}
            onClose={onClose}
            onConfirm={() => submission.pass("repeat")}
          />
        )
      );
    case "switch-on":
      return (
        <SwitchOnNotifications
          instance={instance}
          instanceLabel={instanceLabel}
          onClose={onClose}
          onDone={() => {
            onClose();
            // After the dialog has given the focus back to a button that is gone.
            requestAnimationFrame(focusChecks);
          }}
        />
      );
    case "shortcuts":
      return <Shortcuts onClose={onClose} />;
  }
}

import { Maximize2, Minimize2 } from "lucide-react";
import type { KeyboardEvent, PointerEvent } from "react";
import { useConsoleSizeTexts } from "../../i18n/use-console-size-texts.ts";
import { useConsoleView } from "../../stores/calls/console-view.ts";
import { IconButton } from "../../ui/icon-button.tsx";

const MIN = 0.25;
const MAX = 0.95;
const STEP = 0.05;

/** Of the window's height; that of the stylesheet until the person has chosen one. */
const shareOf = (height: number | undefined) => height ?? Math.max(0.45, 320 / innerHeight);

function choose(height: number): void {
  useConsoleView.setState({ height: Math.min(MAX, Math.max(MIN, height)), isMaximised: false });
}

/** Follows the pointer while it is held down. */
function onPointerMove(event: PointerEvent): void {
  if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
  choose((innerHeight - event.clientY) / innerHeight);
}

/** The upper edge of the console, which can be dragged, or moved by the arrow keys. */
export function ConsoleEdge() {
  const texts = useConsoleSizeTexts();
  const height = useConsoleView((view) => view.height);
  const steps: Record<string, number> = {
    ArrowUp: shareOf(height) + STEP,
    ArrowDown: shareOf(height) - STEP,
    Home: MAX,
    End: MIN,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };

  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={texts.edge}
      aria-valuenow={Math.round(shareOf(height) * 100)}
      aria-valuemin={MIN * 100}
      aria-valuemax={MAX * 100}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      className="console-edge"
    />
  );
}

/** Gives the console the whole window, and its former height back. */
export function MaximiseButton() {
  const texts = useConsoleSizeTexts();
  const isMaximised = useConsoleView((view) => view.isMaximised);
  const Icon = isMaximised ? Minimize2 : Maximize2;
  return (
    <IconButton
      label={isMaximised ? texts.restore : texts.maximise}
      className="max-md:hidden"
      onClick={() => useConsoleView.setState({ isMaximised: !isMaximised })}
    >
      <Icon size={16} aria-hidden />
    </IconButton>
  );
}

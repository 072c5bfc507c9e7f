import EyeOff from "lucide-react/icons/eye-off";
import Menu from "lucide-react/icons/menu";
import { InstanceMenu } from "../features/instance/instance-menu.tsx";
import {
  closeRegion,
  openRegion,
  type OptionalRegion,
  useOpenRegions,
} from "../stores/open-region.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Popover } from "../ui/dialogs/popover.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { switchPresentation, usePresentation } from "../ui/presentation.ts";
import { HeaderBar } from "./header-bar.tsx";

const MenuList = lazyPart(() => import("./menu/menu-list.tsx"));

export function Header() {
  const { messages } = useI18n();
  return (
    <header className="page-header border-b border-line bg-canvas">
      <HeaderBar>
        <PresentationMark className="max-md:hidden" />
        <InstanceMenu />
        <RegionButton region="set-up" label={messages.page.setUp} />
        <RegionButton region="calls" label={messages.page.calls} />
        <Popover
          label={messages.page.menu}
          buttonClassName="flex -mr-2.5 h-control flex-none items-center gap-2 rounded-control px-2.5 text-ink-soft transition-colors duration-150 hover:bg-sunken hover:text-ink"
          face={
            <>
              <Menu size={18} aria-hidden className="max-md:hidden" />
              {messages.page.menu}
            </>
          }
        >
          {(panelId) => <MenuList panelId={panelId} />}
        </Popover>
      </HeaderBar>
      <div className="px-4 md:hidden">
        <PresentationMark className="mb-3 w-full" />
      </div>
    </header>
  );
}

/** Says that presentation mode is on, and switches it off. On a phone it is below the rest of the header. */
function PresentationMark({ className }: { className: string }) {
  const { messages } = useI18n();
  const { presenting } = usePresentation();
  if (!presenting) return null;
  return (
    <button
      type="button"
      aria-pressed
      onClick={() => switchPresentation(false)}
      className={`flex h-small flex-none items-center justify-center gap-2 rounded-chip bg-caution-wash px-3 text-sm font-medium text-caution ${className}`}
    >
      <EyeOff size={15} aria-hidden />
      {messages.page.presenting(true)}
    </button>
  );
}

interface RegionButtonProps {
  region: OptionalRegion;
  label: string;
}

/** Shows a region of the page, or takes it away. On a narrow screen the menu does that. */
function RegionButton({ region, label }: RegionButtonProps) {
  const isOpen = useOpenRegions((regions) => regions[region]);
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? closeRegion(region) : openRegion(region))}
      className="h-control rounded-control px-2.5 text-ink-soft transition-colors duration-150 hover:bg-sunken hover:text-ink aria-expanded:bg-wash aria-expanded:text-good max-lg:hidden"
    >
      {label}
    </button>
  );
}

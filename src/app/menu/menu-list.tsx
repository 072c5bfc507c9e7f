import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { useMenuTexts } from "../../i18n/use-menu-texts.ts";
import { commandKey } from "../../lib/browser/command-key.ts";
import { openDialog } from "../../stores/open-dialog.ts";
import {
  closeRegion,
  openRegion,
  type OptionalRegion,
  useOpenRegions,
} from "../../stores/open-region.ts";
import { openStage } from "../../stores/stage.ts";
import { MenuItem } from "../../ui/dialogs/menu-item.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { switchPresentation, usePresentation } from "../../ui/presentation.ts";
import { showWelcome } from "../welcome/welcome-store.ts";
import "./menu.css";
import { LanguageChoice } from "./language-choice.tsx";
import { SignedInUser } from "./signed-in-user.tsx";
import { ThemeChoice } from "./theme-choice.tsx";

/** The page's menu. Loaded when it is opened. */
export default function MenuList({ panelId }: { panelId: string }) {
  const texts = useMenuTexts();
  const { presenting } = usePresentation();
  return (
    <div className="grid grid-cols-1 gap-0.5 p-2">
      <RegionItem panelId={panelId} region="set-up" label={texts.setUp} />
      <RegionItem panelId={panelId} region="calls" label={texts.calls} />
      <Divider />
      <Item panelId={panelId} onClick={openStage}>
        {texts.stage}
      </Item>
      <Item
        panelId={panelId}
        aria-pressed={presenting}
        shortcut="P"
        onClick={() => switchPresentation(!presenting)}
      >
        {texts.present}
      </Item>
      <Divider />
      <ThemeChoice />
      <LanguageChoice />
      <Divider />
      <Item panelId={panelId} shortcut={`${commandKey} K`} onClick={() => openDialog("commands")}>
        {texts.commands}
      </Item>
      <Item panelId={panelId} shortcut="?" onClick={() => openDialog("shortcuts")}>
        {texts.shortcuts}
      </Item>
      <Item panelId={panelId} onClick={showWelcome}>
        {texts.welcome}
      </Item>
      <SignedInUser panelId={panelId} />
    </div>
  );
}

function Divider() {
  return <div className="mx-2 my-1 border-t border-line" />;
}

interface RegionItemProps {
  panelId: string;
  region: OptionalRegion;
  label: string;
}

function RegionItem({ panelId, region, label }: RegionItemProps) {
  const isOpen = useOpenRegions((regions) => regions[region]);
  return (
    <Item
      panelId={panelId}
      aria-pressed={isOpen}
      onClick={() => (isOpen ? closeRegion(region) : openRegion(region))}
    >
      {label}
    </Item>
  );
}

interface ItemProps extends Omit<ComponentProps<typeof MenuItem>, "look"> {
  shortcut?: string;
  children: ReactNode;
}

/** An act, or what is on or off: a check mark says that it is on. */
function Item({ shortcut, children, ...rest }: ItemProps) {
  return (
    <MenuItem look="action" className="menu-entry" {...rest}>
      <span className="mr-auto">{children}</span>
      {rest["aria-pressed"] === true && (
        <Check size={16} aria-hidden className="flex-none text-accent" />
      )}
      {shortcut && (
        <span aria-hidden className="max-md:hidden">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </MenuItem>
  );
}

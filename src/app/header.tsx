import { Eye, EyeOff, Keyboard, Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { InstanceMenu } from "../features/instance/instance-menu.tsx";
import { openDialog } from "../stores/open-dialog.ts";
import {
  closeRegion,
  openRegion,
  type OptionalRegion,
  useOpenRegions,
} from "../stores/open-region.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NotLoaded } from "../ui/lazy-part.tsx";
import { switchPresentation, usePresentation } from "../ui/presentation.ts";
import { Logo } from "./logo.tsx";
import { applyTheme, preferredTheme, themeAfter } from "./theme.ts";

const themeIcons = { system: Monitor, light: Sun, dark: Moon };

export function Header() {
  const { messages, language, switchLanguage } = useI18n();
  const [theme, setTheme] = useState(preferredTheme);
  const [languageMissing, setLanguageMissing] = useState(false);
  const { presenting } = usePresentation();
  const ThemeIcon = themeIcons[theme];

  const changeLanguage = () => {
    switchLanguage().then(
      () => setLanguageMissing(false),
      () => setLanguageMissing(true),
    );
  };

  const changeTheme = () => {
    setTheme(themeAfter(theme));
    applyTheme(themeAfter(theme));
  };

  return (
    <header className="border-b border-line">
      <div className="mx-auto flex h-16 max-w-[1240px] items-center gap-0.5 px-4 md:gap-3 md:px-8">
        <div className="mr-auto flex items-center gap-2.5 pr-2 text-[15px] font-semibold tracking-tight whitespace-nowrap">
          <Logo />
          <span className="max-md:sr-only">Voice Status Studio</span>
        </div>
        <InstanceMenu />
        <RegionButton region="set-up" label={messages.page.setUp} />
        <RegionButton region="calls" label={messages.page.calls} />
        <IconButton label={messages.otherLanguage} onClick={changeLanguage}>
          {language.toUpperCase()}
        </IconButton>
        <IconButton label={messages.page.switchTheme(theme)} onClick={changeTheme}>
          <ThemeIcon size={18} aria-hidden />
        </IconButton>
        <IconButton
          label={messages.page.presentation}
          aria-pressed={presenting}
          onClick={() => switchPresentation(!presenting)}
          className="aria-pressed:bg-wash aria-pressed:text-good"
        >
          {presenting ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
        </IconButton>
        <IconButton
          label={messages.shortcuts.open}
          onClick={() => openDialog("shortcuts")}
          className="max-md:hidden!"
        >
          <Keyboard size={18} aria-hidden />
        </IconButton>
      </div>
      {languageMissing && (
        <div className="mx-auto max-w-[1240px] px-4 pb-3 md:px-8">
          <NotLoaded sentence={messages.page.languageMissing} onTryAgain={changeLanguage} />
        </div>
      )}
    </header>
  );
}

interface RegionButtonProps {
  region: OptionalRegion;
  label: string;
}

/** Shows a region of the page, or takes it away. */
function RegionButton({ region, label }: RegionButtonProps) {
  const isOpen = useOpenRegions((regions) => regions[region]);
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? closeRegion(region) : openRegion(region))}
      className="h-9 rounded-control px-2.5 text-ink-soft transition-colors duration-150 hover:bg-sunken hover:text-ink aria-expanded:bg-wash aria-expanded:text-good max-md:hidden"
    >
      {label}
    </button>
  );
}

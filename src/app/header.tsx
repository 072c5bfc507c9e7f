import { Eye, EyeOff, Keyboard, Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { InstanceMenu } from "../features/instance/instance-menu.tsx";
import { openDialog } from "../stores/open-dialog.ts";
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

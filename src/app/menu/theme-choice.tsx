import { useState } from "react";
import { useMenuTexts } from "../../i18n/use-menu-texts.ts";
import { Segmented } from "../../ui/fields/segmented.tsx";
import { applyTheme, preferredTheme } from "../theme.ts";
import { MenuChoice } from "./menu-choice.tsx";

const themes = ["system", "light", "dark"] as const;

export function ThemeChoice() {
  const texts = useMenuTexts();
  const [theme, setTheme] = useState(preferredTheme);
  return (
    <MenuChoice title={texts.theme}>
      <Segmented
        legend={texts.theme}
        name="theme"
        value={theme}
        options={themes.map((value) => ({ value, label: texts.themes[value] }))}
        onChange={(next) => {
          setTheme(next);
          applyTheme(next);
        }}
      />
    </MenuChoice>
  );
}

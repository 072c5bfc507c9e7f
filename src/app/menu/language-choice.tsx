import { useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { useMenuTexts } from "../../i18n/use-menu-texts.ts";
import { Segmented } from "../../ui/fields/segmented.tsx";
import { NotLoaded } from "../../ui/lazy-part.tsx";
import { MenuChoice } from "./menu-choice.tsx";

const languages = ["en", "ru"] as const;

/** The languages by their own names. If one does not load, the present one stays. */
export function LanguageChoice() {
  const { language, switchLanguage } = useI18n();
  const texts = useMenuTexts();
  const [isMissing, setMissing] = useState(false);

  const change = () => {
    switchLanguage().then(
      () => setMissing(false),
      () => setMissing(true),
    );
  };

  return (
    <MenuChoice title={texts.language}>
      <Segmented
        legend={texts.language}
        name="language"
        value={language}
        options={languages.map((value) => ({
          value,
          label: <span lang={value}>{texts.languages[value]}</span>,
        }))}
        onChange={change}
      />
      {isMissing && (
        <div className="pt-1">
          <NotLoaded sentence={texts.languageMissing} onTryAgain={change} />
        </div>
      )}
    </MenuChoice>
  );
}

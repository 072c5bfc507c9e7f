import { Section } from "../../features/draft/section.tsx";
import { endpoints } from "../../green-api/endpoints.ts";
import type { Messages } from "../../i18n/en.ts";
import { I18nProvider } from "../../i18n/i18n.tsx";
import type { Language } from "../../i18n/language.ts";
import { useWelcomeTexts } from "../../i18n/use-welcome-texts.ts";
import { Button } from "../../ui/button.tsx";
import { HeaderBar } from "../header-bar.tsx";
import { WelcomeCard, WelcomeSentences } from "../welcome/welcome-card.tsx";

interface Props {
  language: Language;
  messages: Messages;
}

/**
 * What index.html shows before a script has run: header and outline of the form, at the first visit also the welcome.
 * The build writes it into the page, in each language; the studio then takes its place, with all of this where it was.
 */
export function FirstFrame({ language, messages }: Props) {
  const texts = messages.compose;
  return (
    <div className="first-frame" lang={language} inert>
      <I18nProvider language={language} messages={messages}>
        <div className="border-b border-line">
          <HeaderBar>
            <span className="h-control w-[162px] rounded-chip border border-line bg-surface md:w-[240px]" />
          </HeaderBar>
        </div>
        <div className="of-first-visit">
          <Welcome />
        </div>
        <div className="page-width page-regions">
          <div className="grid grid-cols-1 pt-5 md:pt-8 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-10">
            <div className="min-w-0">
              <div className="mb-3.5 flex flex-wrap items-baseline gap-x-3 md:mb-5">
                <h1 className="text-xl font-semibold tracking-tight max-md:w-full md:text-2xl">
                  {messages.page.title}
                </h1>
                {/* As high as the buttons there: their words would move when the font comes. */}
                <Button size="small" className="invisible">
                  {"\u00A0"}
                </Button>
              </div>
              <div className="min-h-screen rounded-card border border-line bg-surface shadow-card">
                <Section
                  title={texts.audio}
                  hint={texts.audioHints.link}
                  page={endpoints.sendVoiceStatus.page}
                >
                  <div className="h-[38px] rounded-[9px] bg-sunken" />
                  <div className="h-10 rounded-control border border-line" />
                </Section>
              </div>
            </div>
          </div>
        </div>
      </I18nProvider>
    </div>
  );
}

function Welcome() {
  const texts = useWelcomeTexts();
  return (
    <WelcomeCard
      title={texts.title}
      acts={
        // They cannot be pressed yet, and would move when the font comes.
        <span className="invisible flex flex-wrap justify-end gap-2">
          <Button look="quiet">{texts.skip}</Button>
          <Button>{texts.start}</Button>
        </span>
      }
    >
      <WelcomeSentences sentences={texts.sentences} />
    </WelcomeCard>
  );
}

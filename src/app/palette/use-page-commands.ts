import { useSendDraft } from "../../features/send/use-send-draft.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useMenuTexts } from "../../i18n/use-menu-texts.ts";
import { usePaletteTexts } from "../../i18n/use-palette-texts.ts";
import { commandKey } from "../../lib/browser/command-key.ts";
import { changeAudioUrl, sampleUrl } from "../../stores/draft/audio-link.ts";
import { chooseAudioSource, showAudioSource } from "../../stores/draft/audio-source.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { replaceDraft, undoReplacement, useUndoable } from "../../stores/draft/replace-draft.ts";
import { hasEmulator } from "../../stores/instances/demo-instances.ts";
import { openDialog } from "../../stores/open-dialog.ts";
import { closeRegion, openRegion, useOpenRegions } from "../../stores/open-region.ts";
import { closeStage, openStage, useStage } from "../../stores/stage.ts";
import { announce } from "../../ui/live-region.tsx";
import { switchPresentation, usePresentation } from "../../ui/presentation.ts";
import { emptyDraft } from "../../voice-status/draft.ts";
import { applyTheme, preferredTheme } from "../theme.ts";
import { showWelcome } from "../welcome/welcome-store.ts";
import type { Command } from "./command.ts";

type Action = Omit<Command, "group"> & { isOffered?: boolean };

/** What can be done with the draft, and how the page looks. */
export function usePageCommands(): Command[] {
  const actions = [...useDraftActions(), ...useViewActions()];
  return actions
    .filter(({ isOffered = true }) => isOffered)
    .map((action) => ({ ...action, group: "actions" }));
}

function useDraftActions(): Action[] {
  const { compose, send } = useI18n().messages;
  const texts = usePaletteTexts();
  const onSend = useSendDraft();
  const { hideName } = usePresentation();
  const hasLink = useDraft((draft) => draft.audioUrl !== "");
  const last = useUndoable();

  return [
    { id: "send", title: send.action, shortcut: `${commandKey} Enter`, run: onSend },
    {
      id: "sample",
      title: compose.useSample,
      isOffered: !hasLink && hasEmulator,
      run: () => {
        chooseAudioSource("link");
        changeAudioUrl(sampleUrl);
      },
    },
    {
      id: "record",
      title: texts.record,
      run: () => showAudioSource("microphone"),
    },
    { id: "file", title: texts.chooseFile, run: () => showAudioSource("file") },
    {
      id: "clear",
      title: compose.clear,
      run: () => {
        replaceDraft(emptyDraft, { what: () => compose.cleared });
        announce(compose.cleared);
      },
    },
    {
      id: "undo",
      title: `${compose.undo}: ${last?.what(hideName)}`,
      isOffered: last !== undefined,
      run: undoReplacement,
    },
  ];
}

function useViewActions(): Action[] {
  const { language, switchLanguage } = useI18n();
  const menu = useMenuTexts();
  const texts = usePaletteTexts();
  const { presenting } = usePresentation();
  const open = useOpenRegions();
  const isOnStage = useStage((stage) => stage.isOpen);
  const other = language === "en" ? "ru" : "en";

  return [
    {
      id: "set-up",
      title: open["set-up"] ? texts.closeSetUp : menu.setUp,
      isOffered: !isOnStage,
      run: () => (open["set-up"] ? closeRegion("set-up") : openRegion("set-up")),
    },
    {
      id: "calls",
      title: open.calls ? texts.closeCalls : menu.calls,
      isOffered: !isOnStage,
      run: () => (open.calls ? closeRegion("calls") : openRegion("calls")),
    },
    {
      id: "stage",
      title: isOnStage ? texts.leaveStage : menu.stage,
      run: isOnStage ? closeStage : openStage,
    },
    {
      id: "present",
      title: presenting ? texts.showData : menu.present,
      shortcut: "P",
      run: () => switchPresentation(!presenting),
    },
    ...(["system", "light", "dark"] as const).map((theme) => ({
      id: `theme-${theme}`,
      title: texts.theme(menu.themes[theme]),
      isOffered: theme !== preferredTheme(),
      run: () => applyTheme(theme),
    })),
    {
      id: `language-${other}`,
      title: menu.languages[other],
      words: menu.language,
      load: switchLanguage,
      run: () => {},
    },
    { id: "shortcuts", title: menu.shortcuts, shortcut: "?", run: () => openDialog("shortcuts") },
    { id: "welcome", title: menu.welcome, isOffered: !isOnStage, run: showWelcome },
  ];
}

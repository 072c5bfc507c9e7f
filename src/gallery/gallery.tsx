import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Header } from "../app/header.tsx";
import { I18nProvider } from "../i18n/i18n.tsx";
import { loadMessages, preferredLanguage } from "../i18n/language.ts";
import { useInstances } from "../stores/instances/instances.ts";
import { queryClient } from "../stores/query-client.ts";
import { LiveRegion } from "../ui/live-region.tsx";
import { Segmented } from "../ui/fields/segmented.tsx";
import { Dialogs } from "./dialogs.tsx";
import { Keys } from "./keys.tsx";
import { Primitives } from "./primitives.tsx";
import { Regions } from "./regions.tsx";
import { type SceneName, scenes, setStores } from "./scenes.ts";

/** Draws the gallery in place of the studio; in development only. Nothing in it is stored. */
export async function openGallery(page: HTMLElement): Promise<void> {
  const language = preferredLanguage();
  // No button here may send anything through an instance of one's own.
  useInstances.setState({ fromServer: [], own: [], chosenId: "" });
  setStores(scenes.empty);
  const messages = await loadMessages(language);
  createRoot(page).render(
    <QueryClientProvider client={queryClient}>
      <I18nProvider language={language} messages={messages}>
        <Gallery />
      </I18nProvider>
    </QueryClientProvider>,
  );
}

/** Each primitive of `ui`, and the regions of the page in one state at a time. */
function Gallery() {
  const [scene, setScene] = useState<SceneName>("empty");

  const show = (name: SceneName) => {
    setStores(scenes[name]);
    setScene(name);
  };

  return (
    <>
      <Header />
      <main className="mx-auto grid max-w-[1240px] grid-cols-1 gap-7 px-4 py-7 md:px-8">
        <h1 className="text-xl font-semibold">Gallery</h1>
        <Primitives />
        <Keys />
        <Dialogs />
        <section aria-labelledby="regions" className="grid grid-cols-1 gap-7">
          <h2 id="regions" className="text-lg font-semibold">
            Regions
          </h2>
          <div>
            <Segmented
              legend="State of the regions"
              name="scene"
              options={(Object.keys(scenes) as SceneName[]).map((value) => ({
                value,
                label: value,
              }))}
              value={scene}
              onChange={show}
            />
          </div>
          <Regions key={scene} scene={scenes[scene]} />
        </section>
      </main>
      <LiveRegion />
    </>
  );
}

import { useState } from "react";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { useBrandPresets } from "../../../stores/draft/brand-presets.ts";
import { useTemplates } from "../../../stores/draft/templates.ts";
import { Tabs } from "../../../ui/tabs.tsx";
import type { BrandPreset } from "../../../voice-status/brand-preset.ts";
import type { Template } from "../../../voice-status/template.ts";
import { BrandsTab } from "../brands/brands-tab.tsx";
import { TemplatesTab } from "./templates-tab.tsx";
import type { Edits } from "./use-edits.ts";

interface Props {
  panelId: string;
  templates: Edits<Template>;
  brands: Edits<BrandPreset>;
}

/** The content of the templates menu. Loaded when it is opened. */
export default function TemplatesPanel({ panelId, templates, brands }: Props) {
  const texts = useTemplatesPanelTexts();
  const [tab, setTab] = useState(firstTab);

  return (
    <div className="px-4 pt-1 pb-3">
      <Tabs
        label={texts.tabs}
        tabs={[
          { value: "templates", label: texts.templates },
          { value: "brands", label: texts.brands },
        ]}
        value={tab}
        onChange={setTab}
      >
        <div className="-mx-2 grid grid-cols-1 gap-1">
          {tab === "templates" ? (
            <TemplatesTab panelId={panelId} edits={templates} />
          ) : (
            <BrandsTab panelId={panelId} edits={brands} />
          )}
        </div>
      </Tabs>
    </div>
  );
}

function firstTab(): "templates" | "brands" {
  const hasTemplates = useTemplates.getState().templates.length > 0;
  return !hasTemplates && useBrandPresets.getState().presets.length > 0 ? "brands" : "templates";
}

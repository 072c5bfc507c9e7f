import { type KeyboardEvent, type ReactNode, useId } from "react";

interface Props<Value extends string> {
  label: string;
  tabs: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  /** Shown at the end of the row. */
  actions?: ReactNode;
  /** The panel takes the height that is left in a column, up to the edges; without it, it is as high as its content. */
  fills?: boolean;
  children: ReactNode;
}

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs by the ARIA practices: one tab stop, and arrow keys choose. */
export function Tabs<Value extends string>(props: Props<Value>) {
  const { label, tabs, value, onChange, actions, fills = false, children } = props;
  const id = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const current = tabs.findIndex((tab) => tab.value === value);
    const next = tabs[steps[event.key]?.(current, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };

  return (
    <div className={`min-w-0 ${fills ? "flex min-h-0 flex-1 flex-col" : ""}`}>
      <div
        className={`flex flex-wrap items-center justify-between gap-x-3 border-line ${fills ? "flex-none border-b px-4 md:px-6" : "mb-3 md:border-b"}`}
      >
        <div
          role="tablist"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          className={`flex flex-wrap gap-x-4 border-line max-md:gap-x-2.5 ${fills ? "" : "max-md:w-full max-md:border-b"}`}
        >
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              data-tab={tab.value}
              aria-selected={tab.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === value ? 0 : -1}
              onClick={() => onChange(tab.value)}
              className="-mb-px h-control border-b-2 border-transparent text-sm font-medium text-ink-soft transition-colors duration-150 hover:text-ink aria-selected:border-accent aria-selected:text-ink"
            >
              {tab.label}
            </button>
          ))}
        </div>
        {actions}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className={fills ? "min-h-0 flex-1" : ""}
      >
        {children}
      </div>
    </div>
  );
}

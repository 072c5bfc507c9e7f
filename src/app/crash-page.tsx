import { Component, type ReactNode } from "react";
import type { Messages } from "../i18n/en.ts";

interface Props {
  texts: Messages["page"];
  children: ReactNode;
}

/** Replaces the page if rendering it fails. The draft is safe: it is in storage. */
export class CrashPage extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const { texts } = this.props;
    return (
      <main className="mx-auto grid max-w-md gap-3 px-4 py-24 text-center">
        <h1 className="text-xl font-semibold">{texts.crashTitle}</h1>
        <p className="text-ink-soft">{texts.crashAdvice}</p>
        <button
          type="button"
          onClick={() => window.location.reload()}
          className="text-accent underline"
        >
          {texts.reload}
        </button>
      </main>
    );
  }
}

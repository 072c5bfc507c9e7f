import type { ReactNode } from "react";
import { Logo } from "./logo.tsx";

/** The studio's name, and beside it what the children are. */
export function HeaderBar({ children }: { children: ReactNode }) {
  return (
    <div className="page-width flex h-16 items-center gap-2 md:gap-3">
      <div className="mr-auto flex items-center gap-2.5 pr-2 text-[15px] font-semibold tracking-tight whitespace-nowrap">
        <Logo />
        <span className="max-md:sr-only">Voice Status Studio</span>
      </div>
      {children}
    </div>
  );
}

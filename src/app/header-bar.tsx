import type { ReactNode } from "react";
import { Logo } from "./logo.tsx";

/** The studio's name, and beside it what the children are. */
export function HeaderBar({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex h-16 max-w-[1240px] wide:max-w-[2432px] items-center gap-2 px-4 md:gap-3 md:px-8">
      <div className="mr-auto flex items-center gap-2.5 pr-2 text-[15px] font-semibold tracking-tight whitespace-nowrap">
        <Logo />
        <span className="max-md:sr-only">Voice Status Studio</span>
      </div>
      {children}
    </div>
  );
}

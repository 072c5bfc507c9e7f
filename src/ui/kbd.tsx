interface Props {
  children: string;
  className?: string;
}

/** The name of a key. */
export function Kbd({ children, className = "" }: Props) {
  return (
    <kbd
      className={`rounded-[5px] border border-line-strong px-1.5 font-mono text-xs/5 ${className}`}
    >
      {children}
    </kbd>
  );
}

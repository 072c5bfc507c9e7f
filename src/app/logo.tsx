export function Logo() {
  return (
    <svg
      width="30"
      height="30"
      viewBox="0 0 30 30"
      fill="none"
      strokeWidth="2.2"
      strokeLinecap="round"
      aria-hidden
      className="flex-none"
    >
      <circle
        cx="15"
        cy="15"
        r="12.8"
        pathLength={100}
        strokeDasharray="28 5.3"
        className="stroke-accent"
      />
      <path d="M9.5 13.5v3M13.2 10.5v9M16.9 12.5v5M20.6 13.9v2.2" className="stroke-ink" />
    </svg>
  );
}

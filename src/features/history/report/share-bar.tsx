/** A share from 0 to 1 as a bar; the number stands beside it. */
export function ShareBar({ share }: { share: number }) {
  return (
    <span aria-hidden className="block h-2 min-w-8 overflow-hidden rounded-chip bg-sunken">
      <span className="block h-full rounded-chip bg-accent" style={{ width: `${share * 100}%` }} />
    </span>
  );
}

interface Props {
  children: string;
  className?: string;
}

/** As much as a number and an extension take. */
const END_CHARACTERS = 12;
const MIN_CHARACTERS = 2 * END_CHARACTERS;

/** A text on one line. What has no room is left out in the middle, because a file name is told by its end as well. */
export function MiddleText({ children, className = "" }: Props) {
  const characters = [...children];
  if (characters.length < MIN_CHARACTERS) {
    return <bdi className={`block min-w-0 truncate ${className}`}>{children}</bdi>;
  }
  return (
    <span title={children} className={`flex min-w-0 whitespace-pre ${className}`}>
      <bdi className="truncate">{characters.slice(0, -END_CHARACTERS).join("")}</bdi>
      <bdi className="flex-none">{characters.slice(-END_CHARACTERS).join("")}</bdi>
    </span>
  );
}

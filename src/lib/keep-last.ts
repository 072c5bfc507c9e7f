/** Keeps the last result of a function, for as long as all arguments are the very same. */
export function keepLast<Args extends unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    const isSame = last?.args.every((arg, index) => Object.is(arg, args[index])) ?? false;
    if (!last || !isSame) last = { args, result: compute(...args) };
    return last.result;
  };
}

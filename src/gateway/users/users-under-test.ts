/** A hash that takes no time. */
export const CHEAP_HASH = { N: 2, r: 1, p: 1 };

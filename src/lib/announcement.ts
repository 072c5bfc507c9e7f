/**
 * A message about something that was done. It is a function, because names in it may have to be masked later,
 * when presentation mode begins.
 */
export type Announcement = (hideName: (name: string) => string) => string;

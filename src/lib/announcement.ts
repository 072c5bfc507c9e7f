/** A sentence about what was done. The names in it are masked while others look on, which may begin after it. */
export type Announcement = (hideName: (name: string) => string) => string;

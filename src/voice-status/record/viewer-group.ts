/** Groups of the people a status was sent to, by how far it got with them. */
export const viewerGroups = ["all", "read", "delivered", "unreached", "unseen"] as const;

/** Who viewed a status also received it. Who did not receive it did not view it either. */
export type ViewerGroup = (typeof viewerGroups)[number];

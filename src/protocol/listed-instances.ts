import * as z from "zod/mini";

/** The instances whose tokens the server keeps, as `/instances` lists them. */
export const listedInstances = z.array(
  z.object({
    label: z.string(),
    idInstance: z.string(),
    apiUrl: z.string(),
    /** How many planned sends of it there are to show; missing if the server sends at no set time. */
    planned: z.optional(z.number()),
  }),
);
export type ListedInstance = z.infer<typeof listedInstances>[number];

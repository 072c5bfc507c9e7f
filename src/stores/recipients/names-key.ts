/** Where names of recipients are stored; what reads them is loaded only if there are any. */
export const NAMES_KEY = "vss:names";

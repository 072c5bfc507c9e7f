/** Who is signed in, and what that means. Loaded with the parts that show it. */
export const signIn = {
  signedInAs: "Signed in as",
  readOnly: "Read only",
  signOut: "Sign out",
  notSignedOut: "You are still signed in: the studio's server doesn't answer. Try again.",
  signedOut: "You are signed out. Sign in again: nothing is lost.",
  signIn: "Sign in",
  newTab: "in a new tab",
  signedInAgain: "You are signed in again.",
  reader: "Read only: your role does not allow sending.",
  readerSetUp: "Read only: your role does not allow changes to the instance.",
  readerLinking: "Read only: your role does not allow linking a phone.",
  readerCall: (method: string) => `Read only: your role does not allow ${method}.`,
};

import { redact } from "../green-api/redaction.ts";
import { cleanAgain, cleanStoredTexts, readStored, writeStored } from "../lib/web-storage.ts";

const KEY = "vss:clean";

// Before anything reads or writes: whatever a field or a file lets in, no token is kept. What a studio kept
// that did not know of this is cleaned once.
cleanStoredTexts(redact);
if (readStored("localStorage", KEY) === null) {
  cleanAgain("vss:");
  writeStored("localStorage", KEY, "1");
}

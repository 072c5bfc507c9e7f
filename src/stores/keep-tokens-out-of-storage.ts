import { redact } from "../green-api/redaction.ts";
import {
  cleanAgain,
  cleanStoredTexts,
  readStored,
  writeStored,
} from "../lib/browser/web-storage.ts";

const KEY = "vss:clean";

// Runs before anything reads or writes storage: no token is stored, whatever a field or a file lets through.
// Texts that an older version stored are cleaned once.
cleanStoredTexts(redact);
if (readStored("localStorage", KEY) === null) {
  cleanAgain("vss:");
  writeStored("localStorage", KEY, "1");
}

import { redact } from "../green-api/redaction.ts";
import { cleanStoredTexts } from "../lib/web-storage.ts";

// Before anything reads or writes: whatever a field, a file or an earlier studio let in, no token is kept.
cleanStoredTexts(redact);

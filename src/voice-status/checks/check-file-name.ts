import type { Check } from "./check.ts";
import type { LinkFacts } from "./draft-facts.ts";
import { extensionOf, judgeFileName } from "../file-name.ts";
import { kindNames } from "./kind-names.ts";

type Kind = keyof typeof kindNames;

/** The extensions that fit each kind of file, the usual one first. */
const extensionsOf: Record<Kind, readonly [string, ...string[]]> = {
  mp3: ["mp3", "mpga"],
  wav: ["wav", "wave"],
  ogg: ["ogg", "oga"],
  opus: ["ogg", "oga", "opus"],
  m4a: ["m4a", "mp4", "m4b"],
  mp4: ["mp4", "m4a", "m4b"],
  webm: ["webm", "weba"],
  flac: ["flac"],
  aac: ["aac"],
};

/**
 * Checks whether the file name has an extension that is documented and fits the content of the file.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function checkFileName(fileName: string, link: LinkFacts): Check[] {
  const name = fileName.trim();
  if (name === "") return [];
  const kind = kindOf(link);
  const verdict = judgeFileName(name);

  if (verdict === "no-extension") {
    const fix = kind && rename(`${name}.${extensionsOf[kind][0]}`);
    return [{ name: "file-name-no-extension", verdict: "caution", ...fix }];
  }
  if (kind && !extensionsOf[kind].includes(extensionOf(name))) {
    const stem = name.slice(0, -extensionOf(name).length);
    const fix = rename(stem + extensionsOf[kind][0]);
    return [{ name: "file-name-mismatch", verdict: "caution", detail: kindNames[kind], ...fix }];
  }
  if (verdict !== "documented") return [{ name: "file-name-undocumented", verdict: "caution" }];
  return kind ? [{ name: "file-name-good", verdict: "good", detail: kindNames[kind] }] : [];
}

function kindOf(link: LinkFacts): Kind | undefined {
  if (link.state !== "known" || !link.report.answered) return undefined;
  const { content } = link.report;
  return Object.hasOwn(kindNames, content) ? (content as Kind) : undefined;
}

function rename(fileName: string) {
  return { fix: { action: "rename", fileName } } as const;
}

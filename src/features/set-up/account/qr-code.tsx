import { useQuery } from "@tanstack/react-query";
import type { ResponseOf } from "../../../green-api/contract.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { qrOptions } from "../../../green-api/account-queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { CodeBlock } from "../../../ui/code/code-block.tsx";
import { AskFailure } from "../ask-failure.tsx";

/** The newest QR code; or what GREEN-API answers instead, in its own words. */
export function QrCode({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().authorize;
  const { data, error } = useQuery(qrOptions(instance));
  if (error) return <AskFailure error={error} />;
  if (!data) return <Waiting />;
  if (data.type === "alreadyLogged") return <p role="status">{texts.linked}</p>;
  if (data.type !== "qrCode") return <OtherAnswer answer={data} />;
  const picture = pictureOf(data.message);
  if (!picture) return <p className="text-sm text-bad">{texts.noPicture}</p>;
  return (
    <>
      {/* On white in the dark theme too: phones read it so. */}
      <img
        src={picture}
        alt={texts.picture}
        width={240}
        height={240}
        className="max-w-full rounded-control border border-line bg-white p-2"
      />
      <p className="text-sm text-ink-soft">{texts.changes}</p>
    </>
  );
}

function Waiting() {
  const texts = useSetUpTexts().authorize;
  return (
    <div
      role="status"
      className="grid max-w-full place-items-center rounded-control border border-dashed border-line-strong p-4 text-center text-sm text-ink-soft"
      style={{ width: 240, height: 240 }}
    >
      {texts.waiting}
    </div>
  );
}

function OtherAnswer({ answer: { type, message } }: { answer: ResponseOf<"qr"> }) {
  const texts = useSetUpTexts().authorize;
  const text = typeof message === "string" ? message : JSON.stringify(message, null, 2);
  return (
    <div className="grid w-full grid-cols-1 gap-1 text-sm">
      <p role="status">{texts.says(type)}</p>
      {text && (
        <CodeBlock label={texts.says(type)} wrap className="max-h-48">
          {text}
        </CodeBlock>
      )}
    </div>
  );
}

/** The address of a Base64 picture, for an image; undefined if it is none. */
function pictureOf(message: unknown): string | undefined {
  if (typeof message !== "string" || !/^[A-Za-z\d+/=\s]+$/.test(message)) return undefined;
  return `data:image/png;base64,${message}`;
}

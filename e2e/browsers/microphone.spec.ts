import { expect, test } from "./browser-test.ts";
import { button, meter, region, text, textbox, timer } from "./inputs.ts";

const audio = region("Audio");

test("a voice is recorded, paused, converted and uploaded, and the microphone is released", async ({
  studio,
  engineName,
}) => {
  if (engineName === "webkit") await studio.tab.run(useToneAsMicrophone);
  await studio.tab.run(watchMicrophone);
  await studio.click(text("Microphone", audio));
  await studio.click(button("Record"));
  await studio.sees(timer(), "0:02 of 10:00");
  await studio.sees(meter());
  await studio.click(button("Pause", audio));
  await studio.sees(audio, "Paused");
  await studio.click(button("Resume"));
  await studio.sees(audio, "Recording");
  await studio.click(button("Stop"));

  await studio.sees(audio, "Converted to MP3, mono");
  expect(await studio.tab.run(liveTracks)).toBe(0);
  await studio.click(button("Upload to GREEN-API"));
  await studio.sees(audio, "Uploaded. Ready to send.");
  await studio.sees(textbox("File name"), /^voice-.*\.mp3$/);
});

interface Watched {
  microphone?: MediaStream;
}

/** Keeps the stream that the page gets, so that its end can be seen. Runs in the page. */
function watchMicrophone(): void {
  const { prototype } = MediaDevices;
  const ask = prototype.getUserMedia;
  prototype.getUserMedia = async function getUserMedia(constraints) {
    const microphone = await ask.call(this, constraints);
    Object.assign(window, { microphone });
    return microphone;
  };
}

function liveTracks(): number {
  const tracks = (window as Watched).microphone?.getTracks() ?? [];
  return tracks.filter(({ readyState }) => readyState === "live").length;
}

/**
 * Replaces the microphone by a tone, because WebKitGTK's driver can neither fake a microphone nor allow one.
 * Runs in the page.
 */
function useToneAsMicrophone(): void {
  MediaDevices.prototype.getUserMedia = async () => {
    const context = new AudioContext();
    await context.resume();
    const out = context.createMediaStreamDestination();
    const tone = new OscillatorNode(context, { frequency: 440 });
    tone.connect(out);
    tone.start();
    return out.stream;
  };
}

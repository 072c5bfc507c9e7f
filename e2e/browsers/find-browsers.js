import { existsSync } from "node:fs";
import path from "node:path";

const firefoxPaths = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/usr/lib/firefox/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
];

/** @returns {string | undefined} path of an installed Firefox; FIREFOX_PATH comes first */
export const findFirefox = () => firstFound(process.env["FIREFOX_PATH"], firefoxPaths);

/** @returns {string | undefined} path of WebKitGTK's driver; WEBKIT_DRIVER_PATH comes first */
export const findWebKitDriver = () =>
  firstFound(process.env["WEBKIT_DRIVER_PATH"], ["/usr/bin/WebKitWebDriver"]);

/** @returns {string | undefined} path of the program that runs another one on an invisible screen */
export const findXvfbRun = () => onPath("xvfb-run");

/**
 * @param {string | undefined} named
 * @param {string[]} usual
 */
function firstFound(named, usual) {
  return named ? [named].find(existsSync) : usual.find(existsSync);
}

/** @param {string} program */
function onPath(program) {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find(existsSync);
}

const HOUR_MS = 3_600_000;

/** Services whose links work for a documented time, and how to recognise these links. */
const services: { service: string; hours: number; host: RegExp; rest?: RegExp }[] = [
  // "It is guaranteed that the link will be valid for at least 1 hour": core.telegram.org/bots/api#getfile
  { service: "Telegram", hours: 1, host: /^api\.telegram\.org$/, rest: /^\/file\/bot/ },
  // "This link will expire in four hours": the documentation of files/get_temporary_link
  { service: "Dropbox", hours: 4, host: /^uc[\w-]*\.dl\.dropboxusercontent\.com$/ },
  { service: "Dropbox", hours: 4, host: /^content\.dropboxapi\.com$/, rest: /^\/apitl\// },
  // "Valid for 1 hour": @microsoft.graph.downloadUrl of driveItem
  { service: "OneDrive", hours: 1, host: /\.sharepoint\.com$/, rest: /[?&]tempauth=/ },
  {
    service: "OneDrive",
    hours: 1,
    host: /\.microsoftpersonalcontent\.com$/,
    rest: /[?&]tempauth=/,
  },
  { service: "OneDrive", hours: 1, host: /\.files\.1drv\.com$/ },
];

/** The service that made this link, if its links work for a documented time; null otherwise. */
export function shortLivedService(url: URL): { afterMs: number; service: string } | null {
  const { hostname, pathname, search } = url;
  const found = services.find(
    ({ host, rest }) => host.test(hostname) && (!rest || rest.test(pathname + search)),
  );
  return found ? { afterMs: found.hours * HOUR_MS, service: found.service } : null;
}

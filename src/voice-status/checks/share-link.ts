export interface ShareLink {
  service: "google-drive" | "dropbox" | "yandex-disk";
  /** A link that leads to the file directly; null if the service has none. */
  direct: string | null;
}

/**
 * Recognises a link that a file service makes for sharing: it leads to a page or to a download.
 *
 * Google Drive's link to the file itself (`uc?export=download`) is a download, and Yandex Disk makes a new one
 * for each request, so neither has a direct link to propose.
 *
 * @param urlFile an http or https address.
 * @returns null for any other link, including direct links of the same services.
 */
export function shareLinkOf(urlFile: string): ShareLink | null {
  const url = new URL(urlFile);
  const { hostname, pathname, searchParams } = url;
  if (/^(?:drive|docs)\.google\.com$/.test(hostname)) {
    const isFile = /^\/(?:u\/\d+\/)?(?:file\/(?:u\/\d+\/)?d\/|open$|uc$)/.test(pathname);
    return isFile ? { service: "google-drive", direct: null } : null;
  }
  if (
    /^(?:yadi\.sk|disk\.yandex\.[a-z]{2,3}(?:\.tr)?|disk\.360\.yandex\.[a-z]{2,3})$/.test(hostname)
  ) {
    return /^\/[di]\//.test(pathname) ? { service: "yandex-disk", direct: null } : null;
  }
  if (/^(?:www\.)?dropbox\.com$/.test(hostname) && /^\/(?:s|scl\/fi)\//.test(pathname)) {
    return searchParams.get("raw") === "1"
      ? null
      : { service: "dropbox", direct: dropboxDirect(url) };
  }
  return null;
}

/** The key in `rlkey` opens the file; `dl` chooses between a page and a download. */
function dropboxDirect(shared: URL): string {
  const url = new URL(shared);
  url.protocol = "https:";
  url.hostname = "dl.dropboxusercontent.com";
  url.searchParams.delete("dl");
  url.hash = "";
  return url.href;
}

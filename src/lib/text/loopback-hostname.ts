/** The host names of this machine, as `URL` writes them. */
export const loopbackHostname = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

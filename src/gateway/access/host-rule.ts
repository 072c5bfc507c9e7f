/** Whether the studio answers under a `Host`, with or without a port: what protects it from DNS rebinding. */
export type HostRule = (host: string) => boolean;

const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** For a studio that only this machine can reach: the names of this machine. */
export const isLoopbackHost: HostRule = (host) => loopbackHost.test(host);

/** For a studio whose server has checked the host already. */
export const anyHost: HostRule = () => true;

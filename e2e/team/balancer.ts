import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../support/free-port.ts";
import { findNginx } from "./find-programs.js";
import { answers } from "./redis.ts";

/** nginx in front of gateways, each in turn, as docs/deploy.md has it. */
export async function startBalancer(ports: number[]) {
  const folder = await mkdtemp(path.join(tmpdir(), "nginx-"));
  const port = await freePort();
  const servers = ports.map((one) => `server 127.0.0.1:${one} max_fails=0;`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  await writeFile(
    path.join(folder, "nginx.conf"),
    `worker_processes 1;
pid ${folder}/nginx.pid;
error_log /dev/null crit;
events { worker_connections 2048; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
  upstream studio { ${servers.join(" ")} keepalive 32; }
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 110m;
    location / {
      proxy_pass http://studio;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_request_buffering off;
      proxy_buffering off;
      proxy_connect_timeout 2s;
      proxy_read_timeout 90s;
    }
  }
}`,
  );
  const args = ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-g", "daemon off;"];
  const nginx = spawn(findNginx() ?? "nginx", args, { stdio: ["ignore", "ignore", "ignore"] });
  await answers(port, "GET /nothing HTTP/1.0\r\n\r\n", "HTTP/1.1");
  return {
    port,
    close: async () => {
      const ended = once(nginx, "exit");
      nginx.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

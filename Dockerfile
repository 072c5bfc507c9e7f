FROM node:24.11.1-bookworm-slim AS build
WORKDIR /studio
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY index.html tailwind.config.ts vite.config.ts vite.server.config.ts ./
COPY .ci/compress.js .ci/
COPY public public
COPY src src
RUN npm run build:all

FROM node:24.11.1-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=5877 DATA_FOLDER=/data
RUN install --directory --owner=node --group=node --mode=700 /data
WORKDIR /studio
COPY --from=build /studio/dist dist
COPY --from=build /studio/dist-server dist-server
USER node
VOLUME /data
EXPOSE 5877
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist-server/server.js"]

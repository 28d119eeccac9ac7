# The same image serves, works and prepares: which of them is its command. See docs/running-an-organisation.md.
FROM node:24-bookworm-slim AS build
WORKDIR /ajar
COPY . .
# What a package of ours needs in another version than the others lies with it; there may be nothing such.
RUN npm ci && npm run build && npm prune --omit=dev && mkdir -p packages/app/node_modules

# The programs that dump and restore have to be of the server's version.
FROM postgres:17-bookworm AS drill
WORKDIR /ajar
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /ajar/package.json ./
COPY --from=build /ajar/node_modules ./node_modules
COPY --from=build /ajar/packages ./packages
COPY --from=build /ajar/deploy/backup-drill.mjs ./deploy/
USER postgres
ENTRYPOINT ["node", "/ajar/deploy/backup-drill.mjs"]

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /ajar
COPY --from=build /ajar/package.json ./
COPY --from=build /ajar/node_modules ./node_modules
COPY --from=build /ajar/packages/core/package.json ./packages/core/
COPY --from=build /ajar/packages/core/dist ./packages/core/dist
COPY --from=build /ajar/packages/app/package.json ./packages/app/
COPY --from=build /ajar/packages/app/node_modules ./packages/app/node_modules
COPY --from=build /ajar/packages/app/bin ./packages/app/bin
COPY --from=build /ajar/packages/app/dist ./packages/app/dist
USER node
ENTRYPOINT ["node", "/ajar/packages/app/bin/ajar.js"]
CMD ["worker"]

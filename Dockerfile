# One image for worker and API; see compose.yaml. Meilisearch and Redis run in their own containers.
FROM node:20.20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /referat
COPY . .
RUN npx --yes pnpm@10.34.9 install --frozen-lockfile && npm cache clean --force && mkdir /data && chown node:node /data
USER node
ENV REFERAT_DATA=/data HOST=0.0.0.0 PORT=8080
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["node", "packages/cli/bin/referat.mjs"]
CMD ["serve"]

# Not built where this was written (no Docker daemon there): try it before relying on it.
FROM node:20-bookworm-slim AS build
WORKDIR /chancery
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs ./
RUN npm ci
COPY . .
RUN node scripts/build.mjs

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /chancery
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs nest-cli.json ./
# Without install scripts: they belong to the embedded PostgreSQL, which is not used here.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force && mkdir /data && chown node:node /data
COPY --from=build /chancery/dist dist
COPY templates templates
COPY tools/compose tools/compose
USER node
VOLUME /data
ENV CHANCERY_DATA=/data CHANCERY_HOST=0.0.0.0
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]

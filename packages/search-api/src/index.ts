export { FileKeyStore, type KeyStore, noKeys } from "./access/key-store.ts";
export { createApp } from "./app.ts";
export type { AppDependencies } from "./app-environment.ts";
export { type ApiConfig, readApiConfig } from "./config.ts";
export { noOriginals, type Original, type Originals } from "./originals.ts";
export { SearchClient } from "./search-client.ts";
export { type RunningServer, startServer } from "./server.ts";

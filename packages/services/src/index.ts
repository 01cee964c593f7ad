export { prepareDataDirectory } from "./data-directory.ts";
export { ServiceError } from "./errors.ts";
export { freePort } from "./free-port.ts";
export { inspectServices, type ServiceFinding } from "./inspect-services.ts";
export { readerKey } from "./reader-key.ts";
export { masterKeyFile } from "./service-paths.ts";
export { type RunningServices, type ServiceOptions, startServices } from "./start-services.ts";
export { startTestServices, type TestServices } from "./start-test-services.ts";

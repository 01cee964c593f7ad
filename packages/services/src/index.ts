export { ServiceError } from "./errors.ts";
export { type RunningServices, type ServiceOptions, startServices } from "./start-services.ts";
export { startTestServices, type TestServices } from "./start-test-services.ts";

/**
 * A neighbour cannot run, or does not answer. `message` is one Danish sentence for the person at the keyboard that ends with
 * what to do; nothing else needs to be printed.
 */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
}

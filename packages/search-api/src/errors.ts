/** The search engine does not answer, or its index is not there yet: 503, never an empty 200. */
export class EngineUnavailable extends Error {
  override readonly name = "EngineUnavailable";
}

/** What was asked for is not there, or not for this visitor: both look the same from outside. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** One bad parameter: its name as in the request, and what is wrong with it. */
export interface ParameterProblem {
  readonly name: string;
  readonly reason: string;
}

/** The request cannot be understood; names every parameter that is at fault. */
export class BadParameters extends Error {
  override readonly name = "BadParameters";
  readonly parameters: readonly ParameterProblem[];

  constructor(parameters: readonly ParameterProblem[]) {
    super(parameters.map(({ name, reason }) => `${name}: ${reason}`).join("; "));
    this.parameters = parameters;
  }
}

/** A key was given, and it is not (or no longer) one of ours. */
export class UnknownKey extends Error {
  override readonly name = "UnknownKey";
}

/** The visitor asked more often than the limit allows. */
export class TooManyRequests extends Error {
  override readonly name = "TooManyRequests";
}

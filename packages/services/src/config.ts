/**
 * What a started service inherits from our own environment: where programs are and whose home it is. Nothing else: the
 * environment of a municipality's server may hold other programs' secrets.
 */
export function inheritedEnvironment(): { PATH: string; HOME: string } {
  return { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "/" };
}

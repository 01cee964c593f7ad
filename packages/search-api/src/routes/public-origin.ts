/** `https://referater.tranehoej.dk`: what links in feeds and files begin with; from the request where nobody configured it. */
export function publicOrigin({ req }: { req: { url: string } }, configured: string | undefined): string {
  return configured?.replace(/\/+$/, "") ?? new URL(req.url).origin;
}

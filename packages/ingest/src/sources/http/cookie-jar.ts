/** The session cookies of one site: names and values, no more. Kept for the run, per host, sent to no other. */
export class CookieJar {
  readonly #hosts = new Map<string, Map<string, string>>();

  store(url: URL, setCookie: readonly string[] = []): void {
    const cookies = this.#hosts.get(url.host) ?? new Map<string, string>();
    this.#hosts.set(url.host, cookies);
    for (const line of setCookie) {
      const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value.trim());
    }
  }

  /** The header for a request; undefined without cookies. */
  header(url: URL): string | undefined {
    const cookies = [...(this.#hosts.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`);
    return cookies.length > 0 ? cookies.join("; ") : undefined;
  }
}

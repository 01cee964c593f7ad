import { z } from "zod";

/** What the commands need to know of their surroundings beyond what pipeline and API read themselves. */
export const CliConfig = z.object({
  host: z.string(),
  port: z.coerce.number().int().min(0).max(65535),
  /** Whether `referat start` brings the bundled sample minutes along. */
  samples: z.enum(["on", "off"]),
});
export type CliConfig = z.infer<typeof CliConfig>;

/**
 * Reads the environment, once. An empty variable counts as absent, as in `.env` files.
 * @throws Error with one Danish sentence that names every variable that is wrong.
 */
export function readCliConfig(env: Readonly<Record<string, string | undefined>> = process.env): CliConfig {
  const given = {
    host: env.HOST || "127.0.0.1",
    port: env.PORT || 8080,
    samples: env.REFERAT_SAMPLES || "on",
  };
  const result = CliConfig.safeParse(given, { error: z.locales.da().localeError });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${VARIABLES[String(issue.path[0])]}: ${issue.message}`);
  throw new Error(`Indstillingerne er forkerte. ${problems.join("; ")}. Se .env.example.`);
}

const VARIABLES: Readonly<Record<string, string>> = { host: "HOST", port: "PORT", samples: "REFERAT_SAMPLES" };

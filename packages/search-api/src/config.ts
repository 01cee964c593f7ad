import { join } from "node:path";
import { z } from "zod";

/** What the API needs to know of its surroundings. */
export const ApiConfig = z.object({
  /** Requests a minute from one address; 0 is no limit. */
  rateLimit: z.coerce.number().int().min(0),
  /** Whether a reverse proxy in front of us sets `X-Forwarded-For`. */
  trustProxy: z.enum(["on", "off"]).transform((value) => value === "on"),
  /** The address people use, for links in feeds and mails; without it links are made from the request. */
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
  keysFile: z.string(),
  alertsFile: z.string(),
  /** `smtp://user:password@host:587`: without it alerts cannot go by mail. */
  smtpUrl: z.url({ protocol: /^smtps?$/ }).optional(),
  mailFrom: z.string().optional(),
});
export type ApiConfig = z.infer<typeof ApiConfig>;

/**
 * Reads the environment, once. An empty variable counts as absent, as in `.env` files.
 * @throws Error with one Danish sentence that names every variable that is wrong.
 */
export function readApiConfig(
  dataDirectory: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ApiConfig {
  const given = {
    rateLimit: env.REFERAT_RATE_LIMIT || 1200, // twenty a second: a whole town hall behind one address
    trustProxy: env.REFERAT_TRUST_PROXY || "off",
    publicUrl: env.REFERAT_PUBLIC_URL || undefined,
    keysFile: join(dataDirectory, "keys.json"),
    alertsFile: join(dataDirectory, "alerts.json"),
    smtpUrl: env.REFERAT_SMTP_URL || undefined,
    mailFrom: env.REFERAT_MAIL_FROM || undefined,
  };
  const result = ApiConfig.safeParse(given, { error: z.locales.da().localeError });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${VARIABLES[String(issue.path[0])]}: ${issue.message}`);
  throw new Error(`Indstillingerne er forkerte. ${problems.join("; ")}. Se .env.example.`);
}

const VARIABLES: Readonly<Record<string, string>> = {
  rateLimit: "REFERAT_RATE_LIMIT",
  trustProxy: "REFERAT_TRUST_PROXY",
  publicUrl: "REFERAT_PUBLIC_URL",
  smtpUrl: "REFERAT_SMTP_URL",
  mailFrom: "REFERAT_MAIL_FROM",
};

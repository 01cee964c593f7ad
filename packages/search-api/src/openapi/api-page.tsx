/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { z } from "zod";
import { Layout } from "../web/layout.tsx";
import type { ApiDescription } from "./describe-api.ts";

const Described = z.looseObject({
  description: z.string().optional(),
  example: z.unknown().optional(),
  enum: z.array(z.string()).optional(),
  anyOf: z.array(z.looseObject({ enum: z.array(z.string()).optional() })).optional(),
});
const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  description: z.string().optional(),
  schema: Described.optional(),
});
const Operation = z.object({ summary: z.string().optional(), parameters: z.array(Parameter).default([]) });

/** The API's description for people: every address, what it answers, and its parameters. */
export function ApiPage({ description, signedIn }: { description: ApiDescription; signedIn: boolean }) {
  return (
    <Layout title="API – Referat" signedIn={signedIn}>
      <article class="record api" lang="en">
        <h1>The API of Referat</h1>
        <p>{description.info.description}</p>
        <p>
          Everything below is made from <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1). Unknown and wrong
          parameters are refused with <code>application/problem+json</code> that names them. While the search engine is
          away, the answer is 503 and never an empty list.
        </p>
        {Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
          Object.entries(methods).map(([method, operation]) => (
            <Endpoint method={method} path={`/api/v1${path}`} operation={Operation.parse(operation)} />
          )),
        )}
      </article>
    </Layout>
  );
}

interface EndpointProps {
  readonly method: string;
  readonly path: string;
  readonly operation: z.infer<typeof Operation>;
}

function Endpoint({ method, path, operation }: EndpointProps) {
  return (
    <section>
      <h2>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h2>
      <p>{operation.summary}</p>
      {operation.parameters.length === 0 ? null : (
        <dl class="facts">
          {operation.parameters.map(({ name, required, description, schema }) => (
            <>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {[
                  required ? "required" : null,
                  description ?? schema?.description,
                  allowedText(schema),
                  exampleText(schema?.example),
                ]
                  .filter(Boolean)
                  .join("; ") || "optional"}
              </dd>
            </>
          ))}
        </dl>
      )}
    </section>
  );
}

/** The values of a parameter that takes only certain ones, once or several times. */
function allowedText(schema: z.infer<typeof Described> | undefined): string | null {
  const allowed = schema?.enum ?? schema?.anyOf?.find((each) => each.enum !== undefined)?.enum;
  return allowed === undefined ? null : `one of ${allowed.join(", ")}`;
}

function exampleText(example: unknown): string | null {
  return example === undefined ? null : `for example ${String(example)}`;
}

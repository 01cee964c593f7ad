/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */

/** Two fields of a form for a first and a last day, `YYYY-MM-DD`. */
export function DateFields({ from, to }: { from: string | undefined; to: string | undefined }) {
  return (
    <>
      <label>
        Fra <input type="date" name="from" value={from} />
      </label>
      <label>
        Til <input type="date" name="to" value={to} />
      </label>
    </>
  );
}

/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Repair } from "@referat/parser/records";

/** Letters that were damaged in the original and were put right; on demand, so that everybody can judge for themselves. */
export function Repairs({ repairs }: { repairs: readonly Repair[] }) {
  if (repairs.length === 0) return null;
  return (
    <details class="repairs">
      <summary>
        {repairs.length === 1 ? "1 ødelagt ord er rettet" : `${repairs.length} ødelagte ord er rettet`} i denne tekst
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">I originalen</th>
            <th scope="col">Rettet til</th>
            <th scope="col">Linje</th>
          </tr>
        </thead>
        <tbody>
          {repairs.map(({ before, after, span }) => (
            <tr>
              <td>
                <del>{before}</del>
              </td>
              <td>
                <ins>{after}</ins>
              </td>
              <td>{span.startLine}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

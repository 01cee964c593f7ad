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
          {alike(repairs).map(({ before, after, lines }) => (
            <tr>
              <td>
                <del>{before}</del>
              </td>
              <td>
                <ins>{after}</ins>
              </td>
              <td>{lines.join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The same word put right in the same way stands once, with all its lines. */
function alike(repairs: readonly Repair[]): { before: string; after: string; lines: number[] }[] {
  const groups = new Map<string, { before: string; after: string; lines: number[] }>();
  for (const { before, after, span } of repairs) {
    const key = `${before}\n${after}`;
    const group = groups.get(key) ?? { before, after, lines: [] };
    if (!group.lines.includes(span.startLine)) group.lines.push(span.startLine);
    groups.set(key, group);
  }
  return [...groups.values()];
}

import { expect, test } from "vitest";
import { gluedAt } from "../../src/lines/split-glued.ts";

test.each([
  ["Evt.128. Godkendelse af dagsorden", "128. Godkendelse af dagsorden"],
  ["Godkendt.129. Kapacitet i dagplejen", "129. Kapacitet i dagplejen"],
  ["budgettet for 2014.131. Madordning", "131. Madordning"],
  ["Børnene leger i parken.Indstilling", "Indstilling"],
  ["BeslutningTiltrådt.", "Tiltrådt."],
])("%s falls apart before %s", (line, second) => {
  expect(gluedAt(line).map((at) => line.slice(at))).toEqual([second]);
});

test.each([
  "Mødet slut kl. 18.19.Dagsordenen",
  "efter planlovens § 2.4. Loven",
  "1.Titel",
  "Se pkt.5. Derefter drøftes sagen. Den tages op igen.",
])("%s stays whole", (line) => {
  expect(gluedAt(line)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { htmlLines } from "../../../src/extraction/html/html-lines.ts";

const textOf = (html: string): string[] => htmlLines(html).map((line) => line.text);

describe("htmlLines", () => {
  test("keeps headings with their level, lists with their numbers and table rows with tabs", () => {
    const html = `<h2>Punkt 1: Ny sti</h2><p>Direktøren <b>indstiller</b>,</p><ol start="3"><li>at stien
      anlægges</li><li value="7">at den belyses</li></ol><ul><li>kort</li></ul>
      <table><tr><td>20. marts</td><td>Høring</td></tr><tr><td><p>4. juni</p></td><td>ØU</td></tr></table>`;
    expect(textOf(html)).toEqual([
      "Punkt 1: Ny sti",
      "",
      "Direktøren indstiller,",
      "",
      "3. at stien anlægges",
      "7. at den belyses",
      "- kort",
      "",
      "20. marts\tHøring",
      "4. juni\tØU",
    ]);
    expect(htmlLines(html)[0]).toMatchObject({ headingLevel: 2 });
  });

  test("raises figures that are printed raised, and leaves raised words", () => {
    const html = "<p>1.250 m<sup>2</sup> og 12<sup>1)</sup> ton, H<sub>2</sub>O, nr<sup>o</sup> 4</p>";
    expect(textOf(html)).toEqual(["1.250 m² og 12¹⁾ ton, H2O, nro 4"]);
  });

  test("keeps a row on its line, and what follows in its last cell below it", () => {
    const html = `<table><tr><td><p>Bo</p><p>Holm</p></td><td><p>Godkendt.</p><p>Enstemmigt.</p></td></tr></table>`;
    expect(textOf(html)).toEqual(["Bo Holm\tGodkendt.", "", "Enstemmigt."]);
    const page = "<table><tr><td><h2>Punkt 1</h2><p>Sagen udsættes.</p><h2>Punkt 2</h2></td></tr></table>";
    expect(textOf(page)).toEqual(["Punkt 1", "", "Sagen udsættes.", "", "Punkt 2"]);
  });

  test("reads pages that Word saved, without what was deleted", () => {
    const html = `<p class=MsoListParagraph><![if !supportLists]><span>2.<span>&nbsp;&nbsp;</span></span><![endif]>at stien\r\nanlægges<o:p></o:p></p><p><del>Afvist</del><ins>Godkendt</ins>.</p>`;
    expect(textOf(html)).toEqual(["2. at stien anlægges", "", "Godkendt."]);
  });

  test("reads entities, and drops scripts, pictures and what is hidden", () => {
    const html = `<script>var a</script><p>&AElig;ndring p&aring; <img src="data:image/png;base64,AAAA">Kær&shy;vej</p><p hidden>nej</p>`;
    expect(textOf(html)).toEqual(["Ændring på Kærvej"]);
  });

  test("keeps the chrome of a page as furniture: nothing is lost", () => {
    const lines = htmlLines("<nav><a href='/'>Forside</a></nav><main><p>Godkendt.</p></main><footer>Rådhuset</footer>");
    expect(lines.filter((line) => line.text !== "")).toEqual([
      { text: "Forside", furniture: true },
      { text: "Godkendt." },
      { text: "Rådhuset", furniture: true },
    ]);
  });

  test("gives a link its target", () => {
    expect(htmlLines('<p><a href="https://eksempel.dk/bilag.pdf">Bilag 1</a></p>')).toEqual([
      { text: "Bilag 1", href: "https://eksempel.dk/bilag.pdf" },
    ]);
  });

  test("survives elements nested without end", () => {
    expect(textOf(`${"<div>".repeat(3000)}Punkt 1`)).toEqual(["Punkt 1"]);
  });
});

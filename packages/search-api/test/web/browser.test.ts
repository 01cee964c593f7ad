import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SearchAnswer } from "../../src/routes/search.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { openMeetings } from "../corpus.ts";
import { getJson } from "../get-json.ts";
import { startTestApp } from "../start-test-app.ts";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
/** A browser takes its time on a machine that does other things too. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

describe.skipIf(CHROMIUM === undefined)("the page in a browser", () => {
  let test: Awaited<ReturnType<typeof startTestApp>>;
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    const bytes = Buffer.from("Referat\n\nPunkt 1\nGodkendt.\n");
    test = await startTestApp(openMeetings, {
      originals: { read: async () => ({ name: "referat.txt", mediaType: "text/plain", bytes }) },
    });
    server = await startServer(test.dependencies, { host: "127.0.0.1", port: 0 });
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: FLAGS.split(" ") });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await test?.stop();
  });

  async function open(path: string, options: BrowserContextOptions = desktop): Promise<Page> {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(20_000);
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${server.url}${path}`);
    expect(complaints, path).toEqual([]);
    return page;
  }

  /** Topic → item → case → original, as a clerk goes. */
  async function walk(page: Page): Promise<void> {
    await page.getByRole("searchbox").fill("fritidsjob");
    await page.getByRole("searchbox").press("Enter");
    await page.getByRole("heading", { name: "2 punkter fundet" }).waitFor();
    // The front page shows the newest; a question asked from there is answered best first.
    expect(await page.getByLabel("Rækkefølge").locator("option:checked").textContent()).toBe("Bedste først");
    await page.getByRole("link", { name: "Fritidsjob til unge", exact: true }).click();
    await page.getByRole("heading", { name: "Beslutning" }).waitFor();
    expect(await page.locator(".decision-box").textContent()).toContain("senest 1. juni 2024");
    await page.getByRole("link", { name: "15.00.00-A00-4-24" }).click();
    const days = await page.locator(".timeline time").allTextContents();
    expect(days).toEqual(["8. november 2023", "20. marts 2024"]);
    await page.getByRole("link", { name: "Fritidsjob til unge: opstart" }).click();
    await page.getByRole("link", { name: /^Se originalen/ }).click();
    await page.getByRole("heading", { name: "referat.txt" }).waitFor();
    await page.close();
  }

  it("leads from a topic to the item, its case and the original", async () => walk(await open("/")));

  it("does so without scripts, and on a phone", async () => {
    await walk(await open("/", { ...phone, javaScriptEnabled: false }));
  });

  it("searches while one types, and keeps the address for others", async () => {
    const page = await open("/");
    await page.getByRole("searchbox").pressSequentially("møderække");
    await page.getByRole("heading", { name: "1 punkt fundet" }).waitFor();
    expect(decodeURIComponent(page.url())).toContain("q=møderække");
    await page.close();
  });

  it("narrows by a tick without a button, and keeps the focus there", async () => {
    const page = await open("/?q=fritidsjob");
    await page.getByLabel(/^Udsat/).check();
    await page.getByRole("heading", { name: "1 punkt fundet" }).waitFor();
    expect(await page.getByLabel(/^Udsat/).isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("postponed");
    await page.close();
  });

  it("shows deadlines between two days, and what is past when asked", async () => {
    const page = await open("/frister");
    await page.getByLabel("Fra").fill("2024-06-02");
    await page.getByRole("button", { name: "Vis" }).click();
    await page.getByText("Der er ingen frister i perioden.").waitFor();
    await page.getByRole("link", { name: "Se også dem, der er forbi" }).click();
    await page.getByRole("heading", { name: "1. juni 2024" }).waitFor();
    await page.close();
  });

  it("is used by keyboard: / to the question, j to the first result", async () => {
    const page = await open("/?q=fritidsjob");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Fritidsjob til unge");
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    await page.close();
  });

  describe("is accessible to everybody (WCAG 2.2 AA) and never wider than the screen", () => {
    const everyPage = [
      "search",
      "nothing",
      "item",
      "case",
      "meeting",
      "/frister",
      "/hjaelp",
      "/adgang",
      "/api",
      "/intet",
    ];
    it.each([
      ["on a desktop", desktop, everyPage],
      ["on a phone", phone, ["search", "item", "case"]],
      ["in the dark", { ...desktop, colorScheme: "dark" as const }, ["search", "item", "nothing"]],
    ])("%s", async (_, options, names) => {
      const found = await getJson(test.app, "/api/v1/search?q=fritidsjob", SearchAnswer);
      const links = found.hits[0]?.links;
      const known: Record<string, string | undefined> = {
        search: "/?q=fritidsjob&outcome=postponed",
        nothing: "/?q=findesikke",
        item: links?.page,
        case: links?.case ?? undefined,
        meeting: links?.meeting,
      };
      for (const name of names) await expectAccessible(known[name] ?? name, options);
    });
  });

  async function expectAccessible(path: string, options: BrowserContextOptions): Promise<void> {
    const page = await browser.newPage({ ...options, bypassCSP: true });
    const response = await page.goto(`${server.url}${path}`);
    expect(response?.status(), path).toBe(path === "/intet" ? 404 : 200);
    await page.evaluate(axe);
    const problems = await page.evaluate(async () => {
      const runner: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
        Reflect.get(globalThis, "axe");
      const { violations } = await runner.run({
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.close();
    expect(problems, path).toEqual([]);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

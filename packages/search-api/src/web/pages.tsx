/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { type Context, Hono } from "hono";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { NotFound } from "../errors.ts";
import { findActions, readDueRange } from "../query/find-actions.ts";
import { findCase } from "../query/find-case.ts";
import { findDocument } from "../query/find-document.ts";
import { findItem, RecordId } from "../query/find-item.ts";
import { findMeeting } from "../query/find-meeting.ts";
import { sameCase } from "../query/same-case.ts";
import { searchItems } from "../query/search-items.ts";
import { accessRoutes } from "./access-routes.tsx";
import { assetRoutes } from "./assets.ts";
import { isQuestion } from "./bare-question.ts";
import { decodeText } from "./decode-text.ts";
import { openSearchDescription } from "./opensearch.ts";
import { CasePage } from "./pages/case-page.tsx";
import { DeadlinesPage } from "./pages/deadlines-page.tsx";
import { HelpPage } from "./pages/help-page.tsx";
import { ItemPage } from "./pages/item-page.tsx";
import { MeetingPage } from "./pages/meeting-page.tsx";
import { SearchPage } from "./pages/search-page.tsx";
import { SourcePage } from "./pages/source-page.tsx";
import { PANEL_FACETS } from "./parts/facet-panel.tsx";
import { readPageParameters } from "./read-page-parameters.ts";
import { sendPage } from "./send-page.ts";

const FIRST_YEAR = "0001"; // an open beginning, as a year the API takes

const isSignedIn = (context: Context<AppEnvironment>) => context.get("visitor").keyName !== null;

/** The pages for people. */
export function pageRoutes(dependencies: AppDependencies): Hono<AppEnvironment> {
  const router = new Hono<AppEnvironment>();
  router.route("/", assetRoutes());
  router.route("/", accessRoutes(dependencies));
  router.route("/", recordPages());
  router.route("/", sourcePage(dependencies));
  router.get("/", async (context) => {
    const parameters = readPageParameters(context.req.url);
    // Without a question the newest decisions are shown, and nobody comes for the approval of an agenda.
    const asked = isQuestion(parameters) ? parameters : { ...parameters, routine: false };
    const result = await searchItems(context.get("items"), asked, PANEL_FACETS);
    return sendPage(context, <SearchPage parameters={parameters} result={result} signedIn={isSignedIn(context)} />);
  });
  router.get("/frister", async (context) => {
    // From today on, where nothing is said; an empty field is an open end.
    const from = context.req.query("from") ?? dependencies.clock().toISOString().slice(0, 10);
    const to = context.req.query("to") ?? "";
    const due = `${from || FIRST_YEAR}..${to}`;
    const actions = await findActions(context.get("items"), readDueRange(due));
    const page = { actions, from, to, due, signedIn: isSignedIn(context) };
    return sendPage(context, <DeadlinesPage {...page} />);
  });
  router.get("/hjaelp", (context) => sendPage(context, <HelpPage signedIn={isSignedIn(context)} />));
  router.get("/opensearch.xml", (context) => openSearchDescription(context, dependencies.publicUrl));
  return router;
}

function recordPages(): Hono<AppEnvironment> {
  const router = new Hono<AppEnvironment>();
  router.get("/punkt/:id", async (context) => {
    const items = context.get("items");
    const item = await findItem(items, knownId(context.req.param("id")));
    const [others, seesOriginal] = await Promise.all([sameCase(items, item), items.seesWholeDocument(item.documentId)]);
    return sendPage(
      context,
      <ItemPage item={item} sameCase={others} seesOriginal={seesOriginal} signedIn={isSignedIn(context)} />,
    );
  });
  router.get("/sag/:number{.+}", async (context) => {
    const found = await findCase(context.get("items"), context.req.param("number"));
    return sendPage(context, <CasePage found={found} signedIn={isSignedIn(context)} />);
  });
  router.get("/moede/:id", async (context) => {
    const found = await findMeeting(context.get("items"), knownId(context.req.param("id")));
    return sendPage(context, <MeetingPage found={found} signedIn={isSignedIn(context)} />);
  });
  return router;
}

/** Text originals with numbered lines, for those who may see every item in them. */
function sourcePage({ originals }: AppDependencies): Hono<AppEnvironment> {
  return new Hono<AppEnvironment>().get("/kilde/:documentId", async (context) => {
    const documentId = knownId(context.req.param("documentId"));
    const original = await findDocument(context.get("items"), originals, documentId);
    if (!original.mediaType.startsWith("text/")) throw new NotFound("no such text");
    const { name, bytes } = original;
    const page = { name, text: decodeText(bytes), documentId, signedIn: isSignedIn(context) };
    return sendPage(context, <SourcePage {...page} />);
  });
}

/** @throws NotFound: nothing has an id that no id can be */
function knownId(id: string): string {
  if (!RecordId.safeParse(id).success) throw new NotFound("no such id");
  return id;
}

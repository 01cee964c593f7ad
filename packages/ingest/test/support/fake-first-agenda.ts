import { startFakeSite } from "./fake-site.ts";

export interface FakeMeeting {
  Id: string;
  Navn?: string;
  Dato: string;
  ReleasedDate?: string;
  Afsluttet?: boolean;
}

export const ZERO_ID = "00000000-0000-0000-0000-000000000000";

/** The public site of an invented municipality, with the habits of the real ones: no cookie no data, replaced ids answer 500. */
export async function startFakeFirstAgenda(meetings: FakeMeeting[]) {
  const broken = new Set<string>();
  const site = await startFakeSite((path, request) => {
    if (path === "/")
      return { headers: { "set-cookie": "session=guest; Path=/; HttpOnly" }, body: "<html>Forside</html>" };
    if (!request.headers.cookie?.includes("session=guest")) return { status: 302, headers: { location: "/" } };
    if (path === "/api/agenda/udvalgsliste") return json(bodyList(meetings));
    const id = path.replace("/api/agenda/dagsorden/", "");
    const meeting = meetings.find(({ Id }) => Id === id);
    if (broken.has(id) || (path !== id && !meeting)) return { status: 500, body: "Der opstod en fejl" };
    return meeting && json(agendaOf(meeting));
  });
  return { ...site, broken };
}

function json(value: unknown) {
  return { headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) };
}

function bodyList(meetings: readonly FakeMeeting[]) {
  return { Udvalg: { "Udvalg 2022-2025": [{ Id: "b1", Navn: "Havneudvalget", Moeder: meetings }] } };
}

function agendaOf(meeting: FakeMeeting) {
  return {
    Id: meeting.Id,
    Udvalg: { Id: "b1", Navn: "Havneudvalget" },
    Moede: { ...meeting, Id: ZERO_ID, Sted: "Havnekontoret, lokale 2" },
    TillaegsDagsorden: null,
    Dagsordenpunkter: [
      {
        Id: "p2",
        Number: "2",
        Caption: "Salg af kajplads",
        CaseNumber: "05.01.00-G10-4-24",
        IsOpen: false,
        Sorting: 2,
        Felter: [{ Html: "<h3>Beslutning</h3><span class='ukendt'><p>Godkendt.</p></span>", DocumentId: ZERO_ID }],
        Bilag: [],
      },
      {
        Id: "p1",
        Number: "1",
        Caption: "Nye bænke på havnen",
        CaseNumber: "05.01.00-P20-7-24",
        IsOpen: true,
        Sorting: 1,
        Felter: [
          {
            Html: `<div id='sagsfremstillingContainer'><h3>Sagsfremstilling</h3><span class='ukendt'><p>Der er slidte bænke på kajen.</p><img src="data:image/png;base64,iVBORw0KGgo="></span>
<h3>Indstilling</h3><span class='indstilling'><p>Teknisk chef indstiller,</p><ol><li>at der købes ti bænke</li><li>at udgiften på 60.000 kr. tages af puljen.</li></ol></span></div>`,
            DocumentId: ZERO_ID,
          },
          { Html: "<h3>Beslutning</h3><span><p>Indstillingen blev godkendt.</p></span>" },
        ],
        Bilag: [
          { Id: "c0ffee00-0000-4000-8000-000000000001", Navn: "Oversigt over bænke", Order: 1 },
          { Id: ZERO_ID, Navn: "Notat uden fil", Order: 2 },
        ],
      },
    ],
  };
}

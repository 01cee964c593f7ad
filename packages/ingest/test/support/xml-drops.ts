/** A delivery of SBSYS; `access` is what it says of itself as a whole. */
export function sbsysXml({ body = "Børneudvalget", access = "true", decision = "Godkendt." } = {}): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<Dagsorden DagsordenID="269" Åben="${access}" Dagsordentype="Referat">
  <Møde MødeID="12" UdvalgID="3" Udvalg="${body}" Mødedato="5. marts 2024" Mødetid="16:30" Mødested="Rådhuset, lokale 4" />
  <Dagsordenpunkter>
    <Dagsordenpunkt DagsordenpunktID="1" Nummer="1" Åbent="true">
      <Overskrift>Nye legepladser i Nørreby</Overskrift>
      <Sagsnummer>05.04.00-P20-2-24</Sagsnummer>
      <Indhold>
        <Sagsfremstilling>&lt;p&gt;Forvaltningen har set på &lt;b&gt;tre&lt;/b&gt; pladser.&lt;/p&gt;</Sagsfremstilling>
        <Indstilling><![CDATA[<p>Direktøren for Børn og Unge indstiller,</p><p>at der bygges én legeplads i 2024.</p>]]></Indstilling>
        <Beslutning><p>${decision}</p></Beslutning>
      </Indhold>
      <Bilagsliste>
        <Bilag BilagID="7" Navn="Kort over pladserne" MaaPubliceres="true" BilagUrl="https://www.noerreby.example/kort.pdf" />
        <Bilag BilagID="8" Navn="Tilbud fra Jensen" MaaPubliceres="false" BilagUrl="https://www.noerreby.example/tilbud.pdf" />
      </Bilagsliste>
    </Dagsordenpunkt>
    <Dagsordenpunkt DagsordenpunktID="2" Nummer="2" Åbent="false">
      <Overskrift>Ansættelse af leder</Overskrift>
      <Indhold><Beslutning>Drøftet.</Beslutning></Indhold>
    </Dagsordenpunkt>
  </Dagsordenpunkter>
</Dagsorden>`;
}

/** A publication of Agenda Management. */
export function agendaManagementXml({ decision = "Godkendt." } = {}): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<Publication>
  <PublicationTypeAsValue>2</PublicationTypeAsValue>
  <Agendas>
    <Agenda ID="44">
      <Committee ID="9"><Name>Kulturudvalget</Name></Committee>
      <Meeting ID="5">
        <When>6. maj 2024 17:00</When><Where>Biblioteket</Where>
        <Members>
          <MeetingMember><Name>Karen Holm</Name><ParticipationStatusAsValue>1</ParticipationStatusAsValue></MeetingMember>
          <MeetingMember><Name>Jens Toft</Name><ParticipationStatusAsValue>2</ParticipationStatusAsValue></MeetingMember>
        </Members>
      </Meeting>
      <Items>
        <Item ID="1" Nummer="14">
          <Caption>Åbningstider på biblioteket</Caption><IsPublic>True</IsPublic>
          <Fields>
            <ItemField ID="1"><Caption>Sagsfremstilling</Caption><HasContent>True</HasContent><Content>&lt;p&gt;Der er ønske om længere åbningstid.&lt;/p&gt;</Content></ItemField>
            <ItemField ID="2"><Caption>Økonomi</Caption><HasContent>False</HasContent><Content /></ItemField>
            <ItemField ID="3"><Caption>Beslutning</Caption><HasContent>True</HasContent><Content>&lt;p&gt;${decision}&lt;/p&gt;</Content></ItemField>
          </Fields>
          <ItemHistory><Caption>Beslutning</Caption><HasContent>True</HasContent><Content>&lt;p&gt;Sendes i høring.&lt;/p&gt;</Content>
            <MeetingDetails><CommitteeName>Økonomiudvalget</CommitteeName><MeetingDueDate>2024-04-15T17:00:00</MeetingDueDate></MeetingDetails></ItemHistory>
          <Enclosures>
            <Enclosure ID="1"><FileName>Høringssvar.pdf</FileName><IsProtected>False</IsProtected><EnclosureOutputUri>a.pdf</EnclosureOutputUri></Enclosure>
            <Enclosure ID="2"><FileName>Personsag.pdf</FileName><IsProtected>True</IsProtected><EnclosureOutputUri>b.pdf</EnclosureOutputUri></Enclosure>
          </Enclosures>
        </Item>
        <Item ID="2" Nummer="15"><Caption>Køb af bygning</Caption><IsPublic>False</IsPublic>
          <Fields><ItemField ID="3"><Caption>Beslutning</Caption><HasContent>True</HasContent><Content>Godkendt.</Content></ItemField></Fields></Item>
      </Items>
    </Agenda>
  </Agendas>
</Publication>`;
}

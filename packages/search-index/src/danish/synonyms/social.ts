/** Disability, vulnerable people, benefits, work. How a line is read: `synonyms.ts`. */
export const SOCIAL = `
udsatte borgere, sårbare borgere, socialt udsatte, borgere i udsatte positioner, udsathed, marginaliserede, svage grupper, svage borgere, samfundets svageste
handicap, funktionsnedsættelse, mennesker med handicap, fysisk handicap, udviklingshæmmet
det specialiserede socialområde, det specialiserede område, specialiserede voksenområde, voksenhandicap, voksne med særlige behov, socialt voksenområde
botilbud, bosted, døgntilbud, bofællesskab, længerevarende botilbud, midlertidigt botilbud
bostøtte, socialpædagogisk støtte, støtte i eget hjem, støttekontaktperson, mentor, hjemmevejleder
beskyttet beskæftigelse, beskyttet værksted, aktivitets- og samværstilbud, dagtilbud for voksne
borgerstyret personlig assistance, handicaphjælper, personlig assistance
ledsageordning, ledsagelse
tilgængelighed, handicapadgang, niveaufri adgang, handicaptoilet, adgang for kørestolsbrugere
magtanvendelse, tvang, fastholdelse med magt, indgreb i selvbestemmelsesretten
værgemål, værge, umyndig
hjemløshed, boligløs, husvild, housing first
værested, varmestue, natherberg, herberg, forsorgshjem, natcafé
krisecenter, kvindekrisecenter, voldsramt, vold i nære relationer, partnervold, familievold
frivilligt socialt arbejde, paragraf 18-midler, frivillige sociale foreninger, frivillig indsats, frivilligcenter, frivilligpolitik
frivillig, civilsamfund, foreningsliv, ildsjæl
serviceloven, lov om social service, sociallovgivning
kontanthjælp, uddannelseshjælp, forsørgelsesydelse, overførselsindkomst, offentlige ydelser, offentlig forsørgelse, bistandshjælp, integrationsydelse, selvforsørgelses- og hjemrejseydelse
enkeltydelse, hjælp i særlige tilfælde, økonomisk hjælp, nødhjælp
boligstøtte, boligsikring, boligydelse, huslejehjælp
folkepension, førtidspension, tilkendelse af pension, personligt tillæg, helbredstillæg
ledighed, arbejdsløshed, jobløs, arbejdsledig, arbejdsløs, ledig
beskæftigelse, arbejdsmarked > jobindsats, beskæftigelsesindsats
jobindsats, beskæftigelsesindsats, arbejdsmarkedspolitik, tilknytning til arbejdsmarkedet, arbejdsmarkedstilknytning
jobcenter, beskæftigelsescenter, arbejdsformidling
sygedagpenge, sygedagpengeforløb, jobafklaring, jobafklaringsforløb, sygemeldte borgere, dagpenge ved sygdom, sygedagpengemodtager
dagpenge, a-kasse, forsikrede ledige, arbejdsløshedsdagpenge
fleksjob, ressourceforløb, skånejob, job på særlige vilkår
revalidering, rehabiliteringsteam, afklaringsforløb, omskoling
aktivering, virksomhedspraktik, nytteindsats, nyttejob, løntilskud, jobtræning
jobskabelse, flere i job, få ledige i arbejde
mangel på kvalificeret arbejdskraft, arbejdskraft, arbejdskraftmangel, flaskehalse
social dumping, arbejdsklausul, sociale klausuler, ordnede arbejdsforhold
flygtning, asylansøger, fordrevne, ukrainere, modtagelse af flygtninge, ukrainske flygtninge
integration, indvandrer, ikke-vestlig baggrund, nydansker, etniske minoriteter, integrationsindsats, integrationspolitik
tolk, tolkebistand, tolkning, oversættelse
statsborgerskab, indfødsret, statsborgerskabsceremoni, grundlovsceremoni, ceremoni
boligsocial indsats, boligsocial, boligsocial helhedsplan, beboerindsats
udsat boligområde, ghetto, parallelsamfund, omdannelsesområde, ghettolisten, forebyggelsesområde
genhusning, nødbolig, midlertidig bolig, akutbolig, flygtningebolig
boliganvisning, boligtildeling, anvisningsret, fleksibel udlejning, kommunal anvisning
kriminalitet, kriminalitetsforebyggelse, kriminalpræventiv, kriminel, kriminalitetsforebyggende
tryghed, utryghed, tryghedsskabende, tryghedsundersøgelse, tryghedsvandring
bandekriminalitet, bande, banderelateret, rocker
radikalisering, ekstremisme, forebyggelse af radikalisering
prostitution, menneskehandel, sexarbejde
socialt bedrageri, kontrolgruppe, socialt snyd, misbrug af ydelser
socialtilsyn, tilsyn med tilbud, plejehjemstilsyn, ældretilsyn
beboer, lejer, indbygger, borger
beboersammensætning, befolkningssammensætning, beboergrundlag, demografi, beboerprofil
`;

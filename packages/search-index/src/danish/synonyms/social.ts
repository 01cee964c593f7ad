/** Disability, vulnerable people, benefits, work. How a line is read: `synonyms.ts`. */
export const SOCIAL = `
udsatte borgere, sårbare borgere, socialt udsatte, borgere i udsatte positioner, udsathed, marginaliserede, svage grupper, svage borgere, samfundets svageste
handicap, funktionsnedsættelse, mennesker med handicap, fysisk handicap, udviklingshæmmet, handicappet, handicappede, bevægelseshæmmet, funktionshæmmet, udviklingshæmning, udviklingshandicap
det specialiserede socialområde, det specialiserede område, specialiserede voksenområde, voksenhandicap, voksne med særlige behov, socialt voksenområde
botilbud, bosted, døgntilbud, bofællesskab, længerevarende botilbud, midlertidigt botilbud, boliger til udviklingshæmmede, boliger til handicappede, handicapbolig
bostøtte, socialpædagogisk støtte, støtte i eget hjem, støttekontaktperson, mentor, hjemmevejleder
beskyttet beskæftigelse, beskyttet værksted, aktivitets- og samværstilbud, dagtilbud for voksne
borgerstyret personlig assistance, handicaphjælper, personlig assistance
ledsageordning, ledsagelse, ledsager, ledsagerordning, følgeskab, ledsagere
tilgængelighed, handicapadgang, niveaufri adgang, handicaptoilet, adgang for kørestolsbrugere, kørestolsbruger, kørestol, rampe, elevator, adgang for handicappede, gangbesværet, lift, rollator
magtanvendelse, tvang, fastholdelse med magt, indgreb i selvbestemmelsesretten, fastspænding, magtanvendelser, brug af magt
værgemål, værge, umyndig
hjemløshed, boligløs, husvild, housing first, sove på gaden, bo på gaden
værested, varmestue, natherberg, herberg, forsorgshjem, natcafé
krisecenter, kvindekrisecenter, voldsramt, vold i nære relationer, partnervold, familievold
frivilligt socialt arbejde, paragraf 18-midler, frivillige sociale foreninger, frivillig indsats, frivilligcenter, frivilligpolitik, frivilligmidler, støtte til frivillige, penge til frivillige, § 18-midler, § 18, paragraf 18
frivillig, civilsamfund, foreningsliv, ildsjæl
serviceloven, lov om social service, sociallovgivning
kontanthjælp, uddannelseshjælp, forsørgelsesydelse, overførselsindkomst, offentlige ydelser, offentlig forsørgelse, bistandshjælp, integrationsydelse, selvforsørgelses- og hjemrejseydelse, leve af offentlig hjælp, modtagere af kontanthjælp
enkeltydelse, hjælp i særlige tilfælde, økonomisk hjælp, nødhjælp
boligstøtte, boligsikring, boligydelse, huslejehjælp, hjælp til huslejen
folkepension, førtidspension, tilkendelse af pension, personligt tillæg, helbredstillæg
ledighed, arbejdsløshed, jobløs, arbejdsledig, arbejdsløs, ledig, nyledig, arbejdssøgende, jobsøgende, folk uden arbejde
beskæftigelse, arbejdsmarked > jobindsats, beskæftigelsesindsats
jobindsats, beskæftigelsesindsats, arbejdsmarkedspolitik, tilknytning til arbejdsmarkedet, arbejdsmarkedstilknytning
jobcenter, beskæftigelsescenter, arbejdsformidling
sygedagpenge, sygedagpengeforløb, jobafklaring, jobafklaringsforløb, sygemeldte borgere, dagpenge ved sygdom, sygedagpengemodtager
dagpenge, a-kasse, forsikrede ledige, arbejdsløshedsdagpenge
fleksjob, ressourceforløb, skånejob, job på særlige vilkår, nedsat arbejdsevne, arbejde på nedsat tid
revalidering, rehabiliteringsteam, afklaringsforløb, omskoling
aktivering, virksomhedspraktik, nytteindsats, nyttejob, løntilskud, jobtræning
jobskabelse, flere i job, få ledige i arbejde
mangel på kvalificeret arbejdskraft, arbejdskraft, arbejdskraftmangel, flaskehalse
social dumping, arbejdsklausul, sociale klausuler, ordnede arbejdsforhold
flygtning, asylansøger, fordrevne, ukrainere, modtagelse af flygtninge, ukrainske flygtninge
integration, indvandrer, ikke-vestlig baggrund, nydansker, etniske minoriteter, integrationsindsats, integrationspolitik, udlænding, nyankommen, familiesammenført, familiesammenføring, flygtninge i arbejde, indvandrere i job, fremmedarbejder
tolk, tolkebistand, tolkning, oversættelse
statsborgerskab, indfødsret, statsborgerskabsceremoni, grundlovsceremoni, ceremoni
boligsocial indsats, boligsocial, boligsocial helhedsplan, beboerindsats
udsat boligområde, ghetto, parallelsamfund, omdannelsesområde, ghettolisten, forebyggelsesområde, belastede boligområder, socialt belastet
genhusning, nødbolig, midlertidig bolig, akutbolig, flygtningebolig, husvild, brandramt, tag over hovedet, hjemløse efter brand, miste hjemmet
boliganvisning, boligtildeling, anvisningsret, fleksibel udlejning, kommunal anvisning, boligplacering, visitation til bolig, få tildelt bolig
kriminalitet, kriminalitetsforebyggelse, kriminalpræventiv, kriminel, kriminalitetsforebyggende, indbrudstyv, forbrydelse, kriminelle
tryghed, utryghed, tryghedsskabende, tryghedsundersøgelse, tryghedsvandring, føler sig utryg, føle sig utryg, bange, utrygge, turde gå
bandekriminalitet, bande, banderelateret, rocker
radikalisering, ekstremisme, forebyggelse af radikalisering
prostitution, menneskehandel, sexarbejde
socialt bedrageri, kontrolgruppe, socialt snyd, misbrug af ydelser
socialtilsyn, tilsyn med tilbud, plejehjemstilsyn, ældretilsyn
beboer, lejer, indbygger, borger
beboersammensætning, befolkningssammensætning, beboergrundlag, demografi, beboerprofil
tiggeri, tigger, gadesover, ophold i det fri
advokat, retssag, domstol, stævning, voldgift
`;

/** Main groups of KL Emnesystematik; the titles of groups and subjects belong to KL and are not ours to ship. */
const MAIN_GROUPS: Readonly<Record<string, string>> = {
  "00": "Kommunens styrelse",
  "01": "Fysisk planlægning og naturbeskyttelse",
  "02": "Byggeri",
  "03": "Boliger",
  "04": "Parker, idrætsanlæg og landskabspleje",
  "05": "Veje og trafik",
  "06": "Spildevand og vandløb",
  "07": "Affald og genanvendelse",
  "08": "Havne og lufthavne",
  "09": "Miljøbeskyttelse",
  "13": "Forsyning",
  "14": "Beredskab",
  "15": "Arbejdsmarked og beskæftigelse",
  "17": "Folkeskoleundervisning",
  "18": "Folkeoplysning og ungdomsskoler",
  "19": "Kulturhistoriske institutioner",
  "20": "Kulturvirksomhed",
  "21": "Biblioteker",
  "22": "Regulering af private erhverv",
  "23": "Borgerlige forhold",
  "24": "Erhvervsforhold",
  "25": "Beskatning",
  "27": "Social service",
  "28": "Dagtilbud",
  "29": "Sundhed",
  "30": "Andre myndigheders opgaver",
  "32": "Kontante ydelser",
  "54": "Uddannelse",
  "81": "Kommunens personale",
  "82": "Kommunens ejendomme og lokaler",
  "83": "Kommunens driftsmidler og inventar",
  "84": "Offentlige valg",
  "85": "Kommunens administrative systemer",
  "86": "Kommunens selvforsyning",
  "87": "Kommunens arbejdsmiljø",
  "88": "Kommunens indkøb og udbud",
};

/** `81.38` becomes `81.38 Kommunens personale`; the number alone where its main group is not known. */
export function kleName(group: string): string {
  const name = MAIN_GROUPS[group.slice(0, 2)];
  return name === undefined ? group : `${group} ${name}`;
}

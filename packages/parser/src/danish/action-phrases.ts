/** Something that somebody does after the meeting. Looked for in the words of a decision, lower case. */
export const actionPatterns: readonly RegExp[] = [
  // `HR udarbejder et nyt udkast` – not `udarbejdede`
  /(?<!\p{L})(?:udarbejder|laver|samler op|undersøger|indkalder|sender|udsender|fremlægger|tager kontakt|følger op|vender tilbage|sørger for|koordinerer|overvejer|finder en|indhenter|tilretter|reviderer|orienterer|beslutter målsætninger|kontakter|planlægger|afklarer|bringer|inviterer|opdaterer|skriver til|bidrager med|indarbejder|igangsætter|arbejder videre)(?!\p{L})/u,
  // `Der udsendes vejledning` – not `er udsendt`
  /(?<!\p{L})(?:udsendes|indarbejdes|udarbejdes|opstartes|igangsættes|forelægges|fremlægges|genoptages|inviteres|indkaldes|undersøges|justeres|afklares|præsenteres|udvides|opstilles|evalueres|byttes rundt|arbejdes videre|går med i|lægges på|indhentes)(?!\p{L})/u,
  // `skal udfylde senest den 21. maj`, `skal sendes til` – not `skal have særligt fokus`
  /(?<!\p{L})skal (?:der )?(?:\p{L}+ ){0,3}?(?:udfylde|udfyldes|sendes|sende|gennemgås|behandles|drøftes|afklares|indtænkes|præsenteres|repræsenteres|udarbejde|udarbejdes|vælge|gives|indkaldes|undersøges|fremlægges|inddrages|indarbejdes|evalueres|orienteres|forelægges|genoptages|aflevere|afleveres)(?!\p{L})/u,
  // `Chefforum skal omkring den 1. oktober 2023 have et strategiseminar`
  /(?<!\p{L})skal [^.]{0,30}den \d{1,2}\. \p{L}+(?: \d{4})? have /u,
  // `bad forvaltningen om at undersøge`
  /(?<!\p{L})(?:bad|beder|anmoder|anmodede|opfordrer|opfordrede) \p{L}[\p{L} ]{2,40} om,? at(?!\p{L})/u,
  // `Deadline for dette er den 29. november`, `ansvarlig er`
  /(?<!\p{L})(?:deadline|tovholder er|ansvarlig er|ophæng er)(?!\p{L})/u,
];

/** A principle, a wish, a possibility or what has been done: no action. */
export const noActionPattern =
  /^(?:det er )?(?:vigtigt|væsentligt|ønske om|opmærksomhed på)(?!\p{L})|(?<!\p{L})(?:kan|kunne|må|gerne|bør)(?!\p{L})(?! ikke)|(?<!\p{L})(?:skal have (?:særligt )?fokus|skal være (?!udfyldt)|skal fremgå|skal indgå|skal kun|skal ikke|skal forsøge|havde følgende|med følgende)(?!\p{L})/u;

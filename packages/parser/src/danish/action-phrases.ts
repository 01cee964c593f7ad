import { phrase } from "./phrase.ts";

/** Something that somebody does after the meeting. Looked for in the words of a decision, lower case. */
export const actionPatterns: readonly RegExp[] = [
  // `HR udarbejder et nyt udkast` – not `udarbejdede`
  phrase(
    "udarbejder|laver|samler op|undersøger|indkalder|sender|udsender|fremlægger|tager kontakt|følger op|vender tilbage|sørger for|koordinerer|overvejer|finder en|indhenter|tilretter|reviderer|orienterer|beslutter målsætninger|kontakter|planlægger|afklarer|inviterer|opdaterer|skriver til|bidrager med|indarbejder|igangsætter|arbejder videre",
  ),
  // `Der udsendes vejledning` – not `er udsendt`
  phrase(
    "udsendes|indarbejdes|udarbejdes|opstartes|igangsættes|forelægges|fremlægges|genoptages|inviteres|indkaldes|undersøges|justeres|afklares|præsenteres|udvides|opstilles|evalueres|byttes rundt|arbejdes videre|går med i|lægges på|indhentes",
  ),
  // `skal udfylde senest den 21. maj`, `skal sendes til` – not `skal have særligt fokus`
  phrase(
    "skal (?:der )?(?:\\p{L}+ ){0,3}?(?:udfylde|udfyldes|sendes|sende|gennemgås|behandles|drøftes|afklares|indtænkes|præsenteres|repræsenteres|udarbejde|udarbejdes|vælge|gives|indkaldes|undersøges|fremlægges|inddrages|indarbejdes|evalueres|orienteres|forelægges|genoptages|aflevere|afleveres)",
  ),
  // `Chefforum skal omkring den 1. oktober 2023 have et strategiseminar`
  phrase("skal [^.]{0,30}den \\d{1,2}\\. \\p{L}+(?: \\d{4})? have"),
  // `bad forvaltningen om at undersøge`
  phrase("(?:bad|beder|anmoder|anmodede|opfordrer|opfordrede) \\p{L}[^.,;]{2,40} om,? at"),
  // `Deadline for dette er den 29. november`, `Det ledelsesmæssige ophæng er …`
  phrase("deadline|tovholder er|ansvarlig er|ophæng er"),
];

/** A principle, a wish, a possibility or what has been done: no action. */
export const noActionPattern = phrase(
  "^(?:det er )?(?:vigtigt|væsentligt|ønske om|opmærksomhed på)|(?:kan|kunne|må|gerne|bør)(?! ikke)|skal have (?:særligt )?fokus|skal være (?!udfyldt)\\p{L}+|skal fremgå|skal indgå|skal kun|skal ikke|skal forsøge|havde følgende|med følgende",
);

const CLOSING =
  /^(?:mødet (?:blev )?(?:hævet|slut|sluttet|sluttede|afsluttet)|mødet er slut|møtet (?:ble )?hevet):?(?: (?:kl\.?|klokken)?[ \d.:]{1,8})?\.?$/i;

/** A line that ends the whole meeting: `Mødet hævet kl. 17.12`; never `Mødet hævet, fordi salen var kold`. */
export function isClosingLine(text: string): boolean {
  return text.length < 60 && CLOSING.test(text);
}

const raised = new Map([..."0123456789()+-"].map((plain, at) => [plain, "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻".charAt(at)]));
const figures = /^[\d()+\-,. ]*\d[\d()+\-,. ]*$/u;

/**
 * Figures that stand raised with the characters that Unicode has for them: "1.250 m" and "2" are "1.250 m²", and the
 * footnote of "12 ton" does not make it "121 ton". `null` for text that is no figure.
 */
export function raiseFigures(text: string): string | null {
  return figures.test(text) ? text.replace(/./gu, (plain) => raised.get(plain) ?? plain) : null;
}

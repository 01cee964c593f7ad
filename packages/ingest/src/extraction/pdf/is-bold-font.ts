/** The weight is only in the name: "BAAAAA+LiberationSans-Bold" is bold, "BAAAAA+LiberationSans" is not. */
export function isBoldFont(name: string | undefined): boolean {
  return name !== undefined && /bold|black|heavy|demi|cmbx|bx\d/i.test(name);
}

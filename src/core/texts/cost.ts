/** What texts cost at the owner's own price for a part; the price stays as the owner wrote it, with the sign of their money. */

/** `$0.0083`, `0,08 €` or a bare number. */
const PRICE = /^([\p{Sc}\p{L}]{0,4})(\s?)(\d{1,4}(?:[.,]\d{1,6})?)(\s?)([\p{Sc}\p{L}]{0,4})$/u;

/** True for a price that can be reckoned with. */
export function isPrice(text: string): boolean {
  return PRICE.test(text);
}

/** `$0.33` for so many parts, rounded up to the cent; '' when there is no price. */
export function sayCost(price: string, parts: number): string {
  const match = PRICE.exec(price);
  if (!match || parts === 0) return '';
  const [, before = '', gapBefore = '', amount = '', gapAfter = '', after = ''] = match;
  // A millionth less, so that 3 × 0.01 is not 4 cents.
  const cents = Math.ceil(Number(amount.replace(',', '.')) * parts * 100 - 1e-6);
  const shown = (cents / 100).toFixed(2);
  const sum = amount.includes(',') ? shown.replace('.', ',') : shown;
  return `${before}${gapBefore}${sum}${gapAfter}${after}`;
}

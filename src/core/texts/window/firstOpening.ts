/** Where a customer may be, and when the first of many may be texted or called. */
import { cellText } from '../../cell';
import type { CustomerCells } from '../../customers/customer';
import type { Phone } from '../../phone';
import { nextOpening, type Recipient, type SendWindow } from './window';
import { statesOf, zonesOf } from './zones';

/** By the number and by the address in the list. */
export function whereOf(phone: Phone, cells: CustomerCells): Recipient {
  const place = { state: cellText(cells.state), postcode: cellText(cells.postcode) };
  return { zones: zonesOf(phone, place), states: statesOf(phone, place) };
}

/** The first instant, this one or later, at which somebody may be texted; Infinity when nobody ever may, as abroad. */
export function firstOpening(
  recipients: readonly Recipient[],
  { instant, chosen }: { readonly instant: number; readonly chosen: SendWindow },
): number {
  const places = new Map(recipients.map((where) => [JSON.stringify(where), where]));
  let first = Infinity;
  for (const where of places.values())
    if (first > instant) first = Math.min(first, nextOpening(instant, where, chosen));
  return first;
}

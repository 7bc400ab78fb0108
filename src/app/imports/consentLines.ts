/** The stops and yeses of an import as lines of the Consent tab, like those that somebody records by hand. */
import { IMPORTED, type ConsentRecord } from '../../core/customers/consentRecords';
import type { ConsentNews } from '../../core/imports/planTypes';
import { sayDay } from '../../core/sayDay';
import { addRecords } from '../consentBook';
import { REVOKED_BY, type Situation } from './situation';

/** Longest name of a file in a cell that says where something came from. */
const LONGEST_SOURCE = 200;

/** One block below the last line; the stops after the yeses, since the later line counts. */
export function writeConsentLines(situation: Situation, consentStory: string): void {
  const { book, plan, records } = situation;
  const lines = [
    ...plan.grants.map((news) => recordOf(situation, news, consentStory)),
    ...plan.optOuts.map((news) => recordOf(situation, news, '')),
  ];
  if (lines.length === 0) return;
  addRecords(book, lines, { records, country: situation.rules.country });
}

/**
 * A yes has the owner's story for its proof, a stop needs none. A stop counts from today on, and the day in the file is told
 * in words alone: an older day would let a yes win that was written down with a day in between.
 */
function recordOf(
  { book, source, files }: Situation,
  { person, channel, contact, file, stoppedOn }: ConsentNews,
  story: string,
): ConsentRecord {
  const { clock, person: who } = book.ports;
  const isYes = story !== '';
  const isDated = stoppedOn !== undefined && stoppedOn <= clock.today();
  const name = `${files[file]?.source ?? ''}: ${source.tables[file]?.file ?? ''}`;
  return {
    record: '',
    entered: clock.utc(),
    name: person.name,
    contact,
    channel,
    state: isYes ? 'granted' : 'revoked',
    on: clock.today(),
    how: isYes ? IMPORTED : '',
    wording: '',
    where: story,
    by: who(),
    evidence: isDated ? `Dated ${sayDay(stoppedOn)} in the file` : '',
    revokedBy: isYes ? '' : REVOKED_BY,
    source: name.slice(0, LONGEST_SOURCE),
    customerId: person.id,
  };
}

/** Writes suggestions that are certain, one or all of them, or what the owner's own words for segments mean; each only where the cell still holds what the check found. */
import { cellOf, type SegmentWords } from '../../core/customers/segmentWords';
import { wordKey } from '../../core/customers/wordCounts';
import type { Problem } from '../../core/customers/validation';
import { good, type Result } from '../../core/result';
import type { ArgsOf, ResultOf } from '../../rpc/contract';
import type { TickedFix } from '../../tables/problemsTable';
import { carryOutFixes } from '../carryOutFixes';
import { problemsOf } from '../checkCustomers';
import { readConsents } from '../consentBook';
import { NO_RIGHTS, settingsOf } from '../command';
import type { CustomerList } from '../customerList';
import { mayWriteFields } from '../mayWrite';
import { openList, type OpenList } from '../openList';
import type { Ports } from '../ports';
import { backUp } from '../setUp/backup';
import { meaningsIn } from '../setUp/mapping';
import { writeStatuses } from '../statuses';
import { planFor } from '../whoNeedsFollowUp';
import { checkView } from './checkView';
import { inPanel } from './inPanel';

const NOTHING = 'There is nothing to fix any more: the list has changed meanwhile.';

/** The server looks for the problems anew, so that nothing is written that it would not suggest itself. */
export function fixProblems(ports: Ports, { fixes }: ArgsOf<'fixProblems'>): Result<ResultOf<'fixProblems'>> {
  return inPanel(ports, 'Fix problems', (book) => {
    const words = meaningsIn(isByWords(fixes) ? fixes.segmentWords : {});
    if (!words.ok) return words;
    const opened = openList(book);
    if (!opened.ok) return opened;
    const { list } = opened.value;
    const reading = settingsOf(opened.value.book);
    const facts = { reading, consent: readConsents(opened.value.book, reading.settings.country).consent };
    const found = problemsOf(opened.value.book, list, facts);
    const wanted = isByWords(fixes) ? meant(found, words.value) : certain(found, fixes);
    if (wanted.length === 0) {
      // A run that was cut off may have got as far as the Status.
      refreshStatus(opened.value);
      return good({ value: { sentence: NOTHING, check: checkView(list, found) } });
    }
    const ticked = wanted.flatMap((problem) => tickedFix(list, problem));
    const fields = wanted.flatMap(({ field }) => field ?? []);
    if (!mayWriteFields(list, [...new Set(fields)])) return { ok: false, trouble: NO_RIGHTS };
    const isMany = !Array.isArray(fixes);
    const beforeWrite = () => {
      if (isMany) backUp(opened.value.book, list.tab);
    };
    const fixed = carryOutFixes(opened.value.book, list, { fixes: ticked, beforeWrite });
    refreshStatus({ ...opened.value, list: fixed.list });
    const check = checkView(fixed.list, problemsOf(opened.value.book, fixed.list, facts));
    const sentence =
      isMany && fixed.isWritten ? `${fixed.sentence} A hidden backup was made before.` : fixed.sentence;
    return good({ value: { sentence, check }, record: fixed.sentence });
  });
}

function refreshStatus(open: OpenList): void {
  writeStatuses(open, planFor(open).plan);
}

type Fixes = ArgsOf<'fixProblems'>['fixes'];
type FixesByWords = Extract<Fixes, { readonly segmentWords: unknown }>;

function isByWords(fixes: Fixes): fixes is FixesByWords {
  return fixes !== 'all' && 'segmentWords' in fixes;
}

function certain(problems: readonly Problem[], fixes: Exclude<Fixes, FixesByWords>): Problem[] {
  return problems.filter(
    ({ id, field, suggested }) =>
      suggested !== '' &&
      (fixes === 'all' || fixes.some((fix) => fix.customerId === id && fix.field === field)),
  );
}

/** The words whose meaning was told, each with what stands for it. */
function meant(problems: readonly Problem[], words: SegmentWords): Problem[] {
  return problems.flatMap((problem) => {
    const meaning =
      problem.kind === 'segment' && problem.suggested === '' ? words.get(wordKey(problem.value)) : undefined;
    return meaning === undefined ? [] : [{ ...problem, suggested: cellOf(meaning) }];
  });
}

function tickedFix(list: CustomerList, { id, field, value, suggested }: Problem): TickedFix[] {
  const heading = field === undefined ? undefined : list.headings.get(field);
  return heading === undefined ? [] : [{ id, heading, value, suggested }];
}

/** The sentences of an import and of taking one back. */
import type { ImportPlan } from '../../core/imports/planTypes';
import { joinSentences } from '../command';
import type { TakenBack } from '../undo/takeBack';

/** `1 customer`, `12 customers`. */
export function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

/** What an import did; `columns` are those it added to the list, `cellsLeft` were edited while it was at work, or are filled by a formula. */
export function doneSentence(plan: ImportPlan, columns: string, cellsLeft: number): string {
  const parts = [
    plan.created.length > 0 ? `${counted(plan.created.length, 'customer')} added` : '',
    plan.updated.length > 0 ? `${plan.updated.length} completed` : '',
    plan.unchanged > 0 ? `${plan.unchanged} there already` : '',
    plan.refused > 0 ? `${counted(plan.refused, 'line')} left out` : '',
    plan.purchases.length > 0 ? `${counted(plan.purchases.length, 'purchase')} noted` : '',
  ].filter((part) => part !== '');
  const done = parts.length === 0 ? 'Nothing new was found.' : `Done: ${parts.join(', ')}.`;
  const stops = plan.optOuts.length > 0 ? `${counted(plan.optOuts.length, 'stop')} taken in.` : '';
  const left = plan.yesesLeft > 0 ? leftSentence(plan.yesesLeft) : '';
  const added = columns === '' ? '' : `Added at the right end of your list: ${columns}.`;
  return joinSentences([done, added, stops, left, editedSentence(cellsLeft)]);
}

function editedSentence(cells: number): string {
  const [were, they] = cells === 1 ? ['was', 'it is'] : ['were', 'they are'];
  return cells === 0
    ? ''
    : `${counted(cells, 'cell')} ${were} left as ${they}: changed meanwhile, or filled by a formula of yours.`;
}

function leftSentence(people: number): string {
  return people === 1
    ? '1 customer with a new number has no yes to it: the yes was to the old one.'
    : `${people} customers with a new number have no yes to it: the yes was to the old one.`;
}

/** What went back and what stayed. */
export function takenBackSentence({ plan, change, homeless, emptied }: TakenBack): string {
  const { removed, restored, edited, stops, returned } = plan;
  const empty = [
    removed.length > 0 ? 'blank rows' : '',
    emptied === '' ? '' : `empty columns (${emptied})`,
  ].filter((part) => part !== '');
  const parts = [
    removed.length > 0 ? `${counted(removed.length, 'customer')} removed` : '',
    restored.length > 0 ? `${counted(restored.length, 'cell')} put back` : '',
    returned.length > 0 ? `${counted(returned.length, 'customer')} brought back` : '',
  ].filter((part) => part !== '');
  return joinSentences([
    parts.length === 0 ? 'Nothing had to be put back.' : `Taken back: ${parts.join(', ')}.`,
    empty.length > 0 ? `What stays: ${empty.join(' and ')}. Delete what you do not need.` : '',
    edited.length > 0
      ? edited.length === 1
        ? '1 edited since then stays as it is.'
        : `${edited.length} edited since then stay as they are.`
      : '',
    stops > 0 ? 'Who said stop stays stopped.' : '',
    homeless.length > 0
      ? `What stood under ${homeless.map((heading) => `"${heading}"`).join(', ')} is in the notes of the row that came back, since that column is not to be found any more.`
      : '',
    change.isShortened === true ? 'Who was forgotten since does not come back.' : '',
  ]);
}

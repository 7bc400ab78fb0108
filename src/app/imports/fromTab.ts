/** From the menu alone: the customers of another tab into the list, after one look at what would become of them. */
import { good, type Result } from '../../core/result';
import type { ImportView } from '../../rpc/importViews';
import type { Book } from '../book';
import type { Outcome } from '../command';
import { inPanel } from '../panel/inPanel';
import type { Ports, Tab } from '../ports';
import { applySource } from './apply';
import { viewOf } from './planView';
import { tabHead } from './portions';
import { readSituation, tabSource } from './situation';
import { counted } from './words';

const NAME = 'Set up';
const BLANKS = { choice: 'blanks', mapping: [] } as const;

/** Undefined when the owner does not want it, or when there is nothing to bring in; then nothing was changed. */
export function offerTab(ports: Ports, tab: Tab): Result<Outcome> | undefined {
  const looked = inPanel(ports, NAME, (book) => look(book, tab));
  if (!looked.ok) return looked.trouble.code === 'no-list' ? undefined : looked;
  const { view, list } = looked.value;
  if (view.counts.created + view.counts.updated === 0) return undefined;
  if (!ports.dialogs.confirm(NAME, question(view, { tab: tab.name, list }))) return undefined;
  const consentStory = view.needsConsentStory ? askStory(ports, tab) : '';
  if (consentStory === undefined) return undefined;
  return inPanel(ports, NAME, (book) => {
    const source = tabSource(book, tabHead(book, tab));
    if (!source.ok) return source;
    const done = applySource(book, source.value, { ...BLANKS, answers: [], consentStory, seen: view.seen });
    return done.ok ? good({ ...done.value, value: { sentence: done.value.value.sentence } }) : done;
  });
}

function look(book: Book, tab: Tab): Result<{ value: { view: ImportView; list: string } }> {
  const source = tabSource(book, tabHead(book, tab));
  if (!source.ok) return source;
  const situation = readSituation(book, source.value, { ...BLANKS, answers: new Map(), hasStory: false });
  if (!situation.ok) return situation;
  return good({ value: { view: viewOf(situation.value), list: situation.value.open?.list.tab.name ?? '' } });
}

function question({ counts, newColumns }: ImportView, { tab, list }: { tab: string; list: string }): string {
  const { created, updated, joined, unchanged, refused, optOuts, doubtful } = counts;
  const lines = [
    `• ${counted(created, 'customer')} added below your last one`,
    ...(updated > 0 ? [`• ${updated} completed where something is blank`] : []),
    ...(newColumns === '' ? [] : [`• ${newColumns}`]),
    ...(unchanged > 0 ? [`• ${unchanged} there already`] : []),
    ...(joined > 0 ? [`• ${joined} twice in this tab, joined`] : []),
    ...(doubtful > 0 ? [`• ${doubtful} to be looked at for their phone or e-mail`] : []),
    ...(refused > 0 ? [`• ${counted(refused, 'line')} left out`] : []),
    ...(optOuts > 0 ? [`• ${counted(optOuts, 'stop')} taken in`] : []),
  ];
  return [
    `Bring the customers of the tab "${tab}" into your list "${list}"?`,
    lines.join('\n'),
    'Nothing that stands in your list is overwritten, the tab stays as it is, and all of it can be taken back in the panel. Cancel brings nothing in.',
  ].join('\n\n');
}

function askStory(ports: Ports, tab: Tab): string | undefined {
  const story = ports.dialogs.ask(
    NAME,
    `Some people in "${tab.name}" are marked as agreeing to texts. In one sentence: how did they agree? Leave it empty to bring them in without.`,
  );
  return story?.trim();
}

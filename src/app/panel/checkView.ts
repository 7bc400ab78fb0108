/** The panel's list of problems, grouped by what they concern. */
import { nameOf } from '../../core/customers/names';
import { ownWords } from '../../core/customers/segmentWords';
import { mixSentence, segmentMix } from '../../core/customers/segmentMix';
import type { Problem, ProblemKind } from '../../core/customers/validation';
import type { CheckView, ProblemGroup, ProblemLine } from '../../rpc/views';
import type { CustomerList } from '../customerList';

/** More of one kind are mended in the tab. */
const MOST_PROBLEMS = 50;

const TITLES: { readonly [kind in ProblemKind]: string } = {
  heading: 'Headings',
  merged: 'Merged cells',
  segment: 'Segments',
  phone: 'Phone numbers',
  email: 'E-mail addresses',
  date: 'Dates',
  consent: 'Consent to texts',
  name: 'Names',
  reach: 'Without phone and e-mail',
  double: 'Same phone or e-mail',
};

/** In the order of the titles above; kinds without a problem are left out. */
export function checkView(list: CustomerList, problems: readonly Problem[]): CheckView {
  const names = new Map(list.customers.map((customer) => [customer.row, customer]));
  const lineOf = (problem: Problem): ProblemLine => ({
    id: problem.id,
    row: problem.row,
    name: nameOf(names.get(problem.row)?.cells ?? {}).full,
    field: problem.field ?? '',
    heading: (problem.field === undefined ? undefined : list.headings.get(problem.field)) ?? '',
    value: problem.value,
    sentence: problem.sentence,
    suggested: problem.suggested,
  });
  const groups = (Object.keys(TITLES) as ProblemKind[]).flatMap((kind): ProblemGroup[] => {
    // Those with a certain fix first: they are done in one click.
    const ofKind = [...problems.filter((problem) => problem.kind === kind)].sort(
      (a, b) => Number(b.suggested !== '') - Number(a.suggested !== ''),
    );
    if (ofKind.length === 0) return [];
    return [
      { title: TITLES[kind], count: ofKind.length, problems: ofKind.slice(0, MOST_PROBLEMS).map(lineOf) },
    ];
  });
  return {
    groups,
    total: problems.length,
    certain: problems.filter(({ suggested }) => suggested !== '').length,
    customers: list.customers.length,
    mix: mixSentence(segmentMix(list.customers)),
    words: ownWords(list.customers.map(({ cells }) => cells.segment)),
  };
}

/** How a list is opened for somebody who wants to see the product at work: set up, checked, prepared, follow-ups written. */
import { demoCsv } from './demo/demoCsv';
import { parseCsv } from './files';
import type { MappingView } from '../src/rpc/mappingView';
import { mappingText } from './mappingText';

/** The gate of the panel, asked by name. */
export type Gate = (
  name: string,
  args: unknown,
) => { readonly ok: boolean; readonly value?: unknown; readonly message?: string };

/** The tab into which a list is typed. */
export const LIST_TAB = 'Customers';
const DEMO_SETTINGS = { 'Business name': 'Crumb & Co', Website: 'https://crumb.example.com' };
const DEMO_STORY = 'Invented customers of the demo shop';
const OWN_STORY = 'As marked in the list';

/** The demo shop's list as it stands on a day, headings first. */
export function demoRows(today: string): string[][] {
  return parseCsv(demoCsv(today));
}

/** Sets up a list that has been typed in; gives what each step had to say. Throws the sentence of the step that was refused. */
export function openList(gate: Gate, isDemo: boolean): string[] {
  const tell = (name: string, args: unknown) => (ask(gate, name, args) as { sentence: string }).sentence;
  const consentStory = isDemo ? DEMO_STORY : OWN_STORY;
  const guess = { tab: LIST_TAB, mapping: 'guess' };
  // Before anything is added, so that what will be added is told.
  const sentences = isDemo ? [] : [mappingText(ask(gate, 'readMapping', guess) as MappingView)];
  sentences.push(tell('adoptList', { ...guess, consentStory }));
  if (isDemo) tell('saveSettings', DEMO_SETTINGS);
  sentences.push(tell('checkCustomers', {}));
  if (isDemo) sentences.push(tell('prepareTexts', {}));
  sentences.push(tell('whoNeedsFollowUp', {}));
  return sentences;
}

function ask(gate: Gate, name: string, args: unknown): unknown {
  const answer = gate(name, args);
  if (!answer.ok) throw new Error(answer.message ?? `${name} was refused.`);
  return answer.value;
}

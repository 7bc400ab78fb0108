/** The follow-up list in one sentence, for toast, panel and terminal; the list itself is made elsewhere. */
import { countDays } from './clock';
import type { FollowUp, FollowUpPlan } from './plan';

/** How many wait, how many of them are Hostages, where to start and who has waited longest. */
export function followUpSentence({ followUps }: FollowUpPlan, callsPerDay: number): string {
  const count = followUps.length;
  if (count === 0) return 'Nobody is waiting for you today. Well done!';
  const start = count > callsPerDay ? `; start with ${theseMany(callsPerDay)}` : '';
  return `${sayCount(count)}${sayHostages(followUps)}${start}. ${sayLongest(followUps)}`;
}

function theseMany(count: number): string {
  return count === 1 ? 'this one' : `these ${count}`;
}

function sayCount(count: number): string {
  return count === 1 ? '1 person is waiting' : `${count} people are waiting`;
}

function sayHostages(followUps: readonly FollowUp[]): string {
  const hostages = countHostages(followUps);
  if (hostages === 0) return '';
  if (followUps.length === 1) return ', a Hostage';
  if (hostages === followUps.length) return ', all of them Hostages';
  return hostages === 1 ? ', 1 of them a Hostage' : `, ${hostages} of them Hostages`;
}

/** They come first. */
function countHostages(followUps: readonly FollowUp[]): number {
  const others = followUps.findIndex(({ segment }) => segment !== 'Hostage');
  return others < 0 ? followUps.length : others;
}

function sayLongest(followUps: readonly FollowUp[]): string {
  // Hostages and the others both begin with those who have waited longest.
  const longest = [followUps[0], followUps[countHostages(followUps)]].reduce((worst, one) =>
    worst && one && one.daysOverdue > worst.daysOverdue ? one : worst,
  );
  if (!longest) return '';
  const who = longest.name || longest.phone || `row ${longest.customer.row}`;
  if (longest.daysOverdue > 0) return `Longest: ${who}, ${countDays(longest.daysOverdue)}.`;
  return followUps.length === 1 ? `Due today: ${who}.` : `All due today, first: ${who}.`;
}

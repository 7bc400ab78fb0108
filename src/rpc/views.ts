/** What the panel's screens are filled with; types only, all of them plain enough to cross the wire. */
import type { WordCount } from '../core/customers/wordCounts';
import type { MeantView } from './referralViews';
import type { SendingView } from './sendingView';

/** One person who waits. */
export type FollowUpCard = {
  readonly id: string;
  readonly name: string;
  /** E.164, or what stands in the cell, or the e-mail of who has no phone. */
  readonly phone: string;
  /** The exact word, or '' for a lead. */
  readonly segment: string;
  /** The words of the Status column. */
  readonly status: string;
  readonly lateness: 'due' | 'late' | 'very late';
  readonly why: string;
  readonly nextStep: string;
  /** The last thing anybody wrote about this customer, or ''. */
  readonly note: string;
};

export type TodayView = {
  /** Worst first, at most 200. */
  readonly cards: readonly FollowUpCard[];
  readonly total: number;
  readonly callsPerDay: number;
};

/** Names as they would stand in a text. */
export type NamePair = { readonly firstName: string; readonly name: string };

export type LeftOutGroup = {
  readonly reason: string;
  readonly count: number;
  /** At most 30 of them. */
  readonly names: readonly string[];
};

export type TextsView = {
  /** `yyyy-mm`. */
  readonly month: string;
  /** What became of approved texts of the month before, until this month has the owner's yes; or ''. */
  readonly lastMonth: string;
  readonly summary: string;
  /** True when the Texts tab holds this month already. */
  readonly isPrepared: boolean;
  readonly willGet: number;
  readonly leftOut: readonly LeftOutGroup[];
  /** Stands for just those whose yes came after set-up; goes back with how they agreed, '' for nobody. */
  readonly untold: string;
  readonly businessName: string;
  readonly website: string;
  readonly monthlyText: string;
  /** The people of this month whose names make a text longest, whatever the words around them. */
  readonly longest: readonly NamePair[];
  readonly approval: ApprovalView;
};

/** What the owner is asked to say yes to, and what they said yes to. */
export type ApprovalView = {
  /** Texts that wait for a yes now; in the first month at most 20 until they are sent. */
  readonly ready: number;
  /** Texts that come after those. */
  readonly later: number;
  /** Stands for just these words to just these people; goes back with the yes. */
  readonly seen: string;
  /** Parts of all that are ready: what a provider would charge for. */
  readonly parts: number;
  /** What they cost at the owner's price, or ''. */
  readonly cost: string;
  /** A sentence when the words were sent in one of the last three months, or ''. */
  readonly repeats: string;
  /** As they would arrive: the longest, the shortest and up to three others, each with a name. */
  readonly samples: readonly { readonly name: string; readonly message: string }[];
  /** When texts go out by themselves, and the next of them, in words. */
  readonly hours: string;
  /** Approved and not sent yet. */
  readonly waiting: number;
  /** The first 50 of them with what is needed to send them; none when a provider sends. */
  readonly byHand: readonly ByHandCard[];
  readonly progress: ProgressView;
};

/** How far the month's texts have got. */
export type ProgressView = {
  /** Approved or out. */
  readonly total: number;
  /** Taken by the provider, or sent by hand. */
  readonly sent: number;
  readonly arrived: number;
  readonly failed: number;
  /** Those that somebody must look after, first what only the owner can decide; at most 50. */
  readonly cases: readonly TextCase[];
};

/** A text that did not arrive, or of which nobody knows. */
export type TextCase = {
  readonly key: string;
  readonly name: string;
  readonly phone: string;
  /** True when only the owner can say whether it arrived. */
  readonly isUnsure: boolean;
  /** What happened and what to do. */
  readonly why: string;
};

export type ByHandCard = {
  readonly key: string;
  readonly name: string;
  readonly phone: string;
  readonly message: string;
};

export type ProblemLine = {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  /** The field's name, '' when the problem concerns the whole row. */
  readonly field: string;
  /** The owner's heading, or ''. */
  readonly heading: string;
  readonly value: string;
  readonly sentence: string;
  readonly suggested: string;
};

export type ProblemGroup = {
  readonly title: string;
  readonly count: number;
  /** At most 50. */
  readonly problems: readonly ProblemLine[];
};

export type CheckView = {
  readonly groups: readonly ProblemGroup[];
  readonly total: number;
  /** How many have a suggestion that is certain. */
  readonly certain: number;
  readonly customers: number;
  readonly mix: string;
  /** The owner's own words in the segment column, the most frequent first. */
  readonly words: readonly WordCount[];
};

/** Somebody without a segment. */
export type SortCard = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** `yyyy-mm-dd`, or ''. */
  readonly lastContactOn: string;
  /** As the owner's column shows it, or ''. */
  readonly spent: string;
  readonly note: string;
  /** What stands in the segment cell now: '' or a word that is no segment. */
  readonly segmentCell: string;
};

export type SortView = {
  /** Biggest spenders first, then latest contacts; at most 200. */
  readonly queue: readonly SortCard[];
  readonly unsorted: number;
  readonly sorted: number;
};

export type ScheduleView = {
  readonly isOn: boolean;
  /** True when the schedule of the person at the keyboard runs here. */
  readonly isMine: boolean;
  /** `Last run 1 Nov 09:12 by ana@example.com, next 1 Dec`. */
  readonly pulse: string;
  readonly warnings: readonly string[];
  /** Where Google asks for permission again, or ''. */
  readonly permissionUrl: string;
  /** Day of the month, 1 to 28. */
  readonly day: number;
};

export type SettingField = {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly isNumber: boolean;
};

export type SetUpView = {
  readonly settings: readonly SettingField[];
  readonly complaints: readonly string[];
  /** Names of the hidden backup tabs, newest first. */
  readonly backups: readonly string[];
  readonly consentStory: string;
};

/** Everything that needs the list. */
export type WorkView = {
  readonly tab: string;
  readonly today: TodayView;
  readonly texts: TextsView;
  readonly check: CheckView;
  readonly meant: MeantView;
  readonly sort: SortView;
};

export type PanelView = {
  /** The address the server sees; '' when Google does not tell. */
  readonly account: string;
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** The same moment to the minute, `yyyy-mm-ddThh:mm`, by the spreadsheet's clock. */
  readonly now: string;
  /** Null when the list cannot be opened; `trouble` says why. */
  readonly work: WorkView | null;
  readonly trouble: { readonly code: string; readonly message: string };
  /** What the owner's choices in the Follow-ups tab came to, or ''. */
  readonly carriedOut: string;
  readonly setUp: SetUpView;
  readonly schedule: ScheduleView;
  readonly sending: SendingView;
};

export type HistoryLine = {
  readonly when: string;
  readonly channel: string;
  readonly outcome: string;
  readonly note: string;
  readonly by: string;
};

export type ConsentDetail = { readonly what: string; readonly text: string };

/** One record of the Consent tab. */
export type ConsentLine = {
  readonly record: string;
  /** `yyyy-mm-dd`, or ''. */
  readonly on: string;
  readonly channel: string;
  readonly said: string;
  readonly contact: string;
  /** What is known of it, blank parts left out. */
  readonly details: readonly ConsentDetail[];
};

export type ConsentView = {
  /** A sentence about texts, then one for each other channel with a record. */
  readonly standing: readonly string[];
  /** True when the records say that no text may go there. */
  readonly isStopped: boolean;
  /** The name of the tab with the records, or '' when there is none yet. */
  readonly tab: string;
  /** Oldest first. */
  readonly records: readonly ConsentLine[];
};

/** A customer to go to. */
export type CustomerLink = { readonly id: string; readonly name: string };

export type CustomerView = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly segment: string;
  readonly segmentCell: string;
  readonly status: string;
  readonly why: string;
  readonly notes: string;
  /** Who brought them: one or none. */
  readonly referredBy: readonly CustomerLink[];
  /** Whom they brought, at most 50. */
  readonly referred: readonly CustomerLink[];
  /** Newest first, at most 50. */
  readonly history: readonly HistoryLine[];
  readonly consent: ConsentView;
};

/** A column that cannot be found, and the headings that may be it now. */
export type LostColumn = { readonly heading: string; readonly choices: readonly string[] };

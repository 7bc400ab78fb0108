/** How the people in a list agreed to get texts: one sentence of the owner's, kept with the spreadsheet. */
import { refused } from '../core/result';

/** Characters; beside it the headings must find room in what Google keeps with a spreadsheet. */
const LONGEST_STORY = 1_000;

/** The refusal of a story that is too long to be kept; nothing for any other. */
export function refuseLongStory(story = ''): ReturnType<typeof refused> | undefined {
  if (story.trim().length <= LONGEST_STORY) return undefined;
  return refused(
    'bad-text',
    'How they agreed to texts is longer than the 1,000 characters that can be kept with the spreadsheet: say it in one sentence. Nothing was changed.',
  );
}

/** What the owner's own words in the segment column mean. */
import { PLAYS } from '../src/core/customers/plays';
import { MEANINGS, type Meaning } from '../src/core/customers/segmentWords';
import type { WordCount } from '../src/core/customers/wordCounts';
import { Field } from './field';
import { count } from './words';

/** The chosen meaning of each word, '' for one that is left alone. */
export type Meanings = ReadonlyMap<string, string>;

interface Props {
  readonly words: readonly WordCount[];
  readonly meanings: Meanings;
  readonly onChange: (meanings: Meanings) => void;
}

export function OwnWords({ words, meanings, onChange }: Props) {
  if (words.length === 0) return null;
  return (
    <>
      <h2>What do you mean by these words?</h2>
      {words.map(({ word, count: people }) => (
        <Field
          key={word}
          label={`"${word}"`}
          hint={`${count(people, 'customer')}. ${PLAYS[meanings.get(word) as Meaning]?.meaning ?? ''}`}
          value={meanings.get(word) ?? ''}
          choices={MEANINGS}
          emptyChoice="Leave alone"
          onChange={(means) => onChange(new Map(meanings).set(word, means))}
        />
      ))}
    </>
  );
}

/** Sentences, each a paragraph of its own. */
interface Props {
  readonly of: readonly string[];
  readonly look?: 'notice' | 'quiet';
}

export function Sentences({ of, look }: Props) {
  return of.map((sentence) => (
    <p key={sentence} class={look}>
      {sentence}
    </p>
  ));
}

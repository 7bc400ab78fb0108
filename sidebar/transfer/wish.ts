/** What the owner has chosen for an import so far: columns, the rule for differences, answers, the story of the consent. */
import type {
  FileMapping,
  ImportChoice,
  ImportColumn,
  ImportQuestion,
  ImportView,
} from '../../src/rpc/importViews';

export interface Wish {
  readonly choice: ImportChoice;
  /** By index of the file and by heading: what was chosen or confirmed; the rest is guessed. */
  readonly columns: { readonly [file: number]: { readonly [heading: string]: string } };
  readonly answers: { readonly [key: string]: 'here' | 'there' };
  readonly story: string;
}

export const NO_WISH: Wish = { choice: 'blanks', columns: {}, answers: {}, story: '' };

/** What a column is, as chosen or as guessed. */
export function fieldOf({ columns }: Wish, file: number, { heading, field }: ImportColumn): string {
  return columns[file]?.[heading] ?? field;
}

export function withColumn(wish: Wish, file: number, named: { heading: string; field: string }): Wish {
  const columns = { ...wish.columns[file], [named.heading]: named.field };
  return { ...wish, columns: { ...wish.columns, [file]: columns } };
}

/** Every column that was not sure is now what stands beside it. */
export function withConfirmed(wish: Wish, { files }: ImportView): Wish {
  return files.reduce(
    (all, { columns }, file) =>
      columns
        .filter(({ isSure }) => !isSure)
        .reduce((one, column) => {
          const field = fieldOf(wish, file, column);
          return withColumn(one, file, { heading: column.heading, field });
        }, all),
    wish,
  );
}

/** The part of the wish of which the dry run depends. */
export function plannedBy({ choice, columns }: Wish): { choice: ImportChoice; mapping: FileMapping[] } {
  const mapping = Object.entries(columns).map(([file, named]) => ({ file: Number(file), columns: named }));
  return { choice, mapping };
}

/** An answer to each question; who was not asked keeps what the list has. */
export function answersTo(questions: readonly ImportQuestion[], { answers }: Wish) {
  return questions.map(({ key }) => ({ key, take: answers[key] ?? ('here' as const) }));
}

/** The shape of what is known of one kind of export: the headings that give it away and what its columns mean where the words alone mislead. */
import type { Channel } from '../../../core/customers/consentRecords';

/** One kind of file that another system writes; plain data, headings in lists with commas. */
export interface Source {
  readonly name: string;
  readonly system: string;
  /** Headings by how much they prove: four points make the source, when one of them proves two or more. */
  readonly marks: { readonly [points in 1 | 2 | 3 | 4]?: string };
  /** Headings that its files have only below its title. */
  readonly never?: string;
  /** Pattern of a line above the headings that proves it by itself. */
  readonly title?: string;
  /** Pattern of a line above the headings of another report with the same headings. */
  readonly otherTitle?: string;
  /** Pattern of the file's name that proves it, if the headings prove another kind of the same system. */
  readonly file?: string;
  /** `Heading=role`; nothing after the sign for a column to leave alone, `phone2` for a phone that is tried late. */
  readonly roles?: string;
  /** Nobody in the file may be reached in these ways. */
  readonly stops?: readonly Channel[];
  /** The id is the name to show. */
  readonly isNamedById?: boolean;
  /** Only what was won is a sale. */
  readonly isWonOnly?: boolean;
  /** Its sales do not tell enough of the buyers to make customers of them. */
  readonly isBuyerless?: boolean;
  /** Lines that belong together; several lists in one file; values beside their labels. */
  readonly shape?: 'grouped' | 'iif' | 'labelled';
}

/** The Range class as scripts get it: all its layers together. */
import { RangeEdits } from './rangeEdits';

/** A Range. */
export class RangeImpl extends RangeEdits {}

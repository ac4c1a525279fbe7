import type { ThanksRule } from './rule';
import { change } from './rules/change';
import { deed } from './rules/deed';
import { name } from './rules/name';
import { repeats } from './rules/repeats';
import { stock } from './rules/stock';
import { whom } from './rules/whom';

/** What makes a letter specific, in the order in which one would say it. */
export const THANKS_RULES: readonly ThanksRule[] = [deed, whom, change, stock, name, repeats];

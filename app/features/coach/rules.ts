import type { DefinitionRule, PairRule, TextRule } from './rule';
import { abstract } from './rules/abstract';
import { alike } from './rules/alike';
import { borrowed } from './rules/borrowed';
import { careFirst } from './rules/care-first';
import { circular } from './rules/circular';
import { grade } from './rules/grade';
import { hedge } from './rules/hedge';
import { jargon } from './rules/jargon';
import { noCompetitors } from './rules/no-competitors';
import { observable } from './rules/observable';
import { oneBreath } from './rules/one-breath';
import { passive } from './rules/passive';
import { precedence } from './rules/precedence';
import { rank } from './rules/rank';
import { stock } from './rules/stock';
import type { StructureRule } from './rules/structure';
import { count, eachElement, oneDont, precedenceMissing, twoDo } from './rules/structure';
import { unchangedExample } from './rules/unchanged-example';
import { usFirst } from './rules/us-first';
import { whom } from './rules/whom';

/** All that the coach looks for, in the order in which it speaks. */
export const TEXT_RULES: TextRule[] = [
  unchangedExample,
  whom,
  oneBreath,
  rank,
  usFirst,
  careFirst,
  noCompetitors,
  stock,
  observable,
  precedence,
  hedge,
  passive,
  jargon,
  abstract,
  grade,
];
export const DEFINITION_RULES: DefinitionRule[] = [circular, borrowed];
export const PAIR_RULES: PairRule[] = [alike];
export const STRUCTURE_RULES: StructureRule[] = [count, precedenceMissing, eachElement, twoDo, oneDont];

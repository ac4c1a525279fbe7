import type { DefinitionRule, PairRule, TextRule } from './rule';
import { circular } from './rules/circular';
import { passive } from './rules/passive';
import type { StructureRule } from './rules/structure';
import { count, eachElement, oneDont, precedenceMissing, twoDo } from './rules/structure';
import { unchangedExample } from './rules/unchanged-example';
import { whom } from './rules/whom';

/** All that the coach looks for, in the order in which it speaks. */
export const TEXT_RULES: TextRule[] = [unchangedExample, whom, passive];
export const DEFINITION_RULES: DefinitionRule[] = [circular];
export const PAIR_RULES: PairRule[] = [];
export const STRUCTURE_RULES: StructureRule[] = [count, precedenceMissing, eachElement, twoDo, oneDont];

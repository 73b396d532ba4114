import { delivered } from './delivered.ts';
import { inWindow } from './in-window.ts';
import { returnableKind } from './returnable-kind.ts';
import type { ReturnRule } from './rule.ts';
import { unitsLeft } from './units-left.ts';
import { unopened } from './unopened.ts';

/** Every rule, in the order in which a customer hears of them: the first that refuses is told. */
export const RETURN_RULES: readonly ReturnRule[] = [delivered, returnableKind, unitsLeft, inWindow, unopened];

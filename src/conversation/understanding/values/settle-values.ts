import type { Sentence, Spotted } from './sentence.ts';
import { isWeakProduct } from './weak-products.ts';
import type { ValueKind } from './value-kind.ts';

export type Value = Spotted & { readonly kind: ValueKind };

/** Right before a value these say that it isn't the one. */
const TURNED_DOWN =
  /(?:\b(?:old|former|previous|wrong|not my) (?:e-?mail|phone|number|cell|address|one|mobile|last name)(?: address| number)? (?:was|is|used to be|:)|\bused to be|\bnot|\bno longer|\bexcept|\binstead of|\brather than|\bother than|\bisn't|\bwasn't|\bdon'?t (?:want|like)(?: any)?|\bnever|\bfits? .{0,9}like|\b(?:rather|prefer)\b.{0,20} (?:than|over))\s+(?:(?:the|a|an|my|any|by|order|number|in|for|under|it's|called|via)\s+)*#?$/;
/** "I don't want the yoga mat any more": it is the one they have. */
const OWN_UNWANTED = /\b(?:want|like) (?:the|my|this|that|these|those)\s+$/;
const THINGS: ReadonlySet<ValueKind> = new Set(['category', 'product', 'returnItem']);
/** Between two values of a kind these let the later one count. */
const CORRECTS =
  /(?:^|[^a-z])(?:sorry|no|nope|wait|actually|i mean|i meant|oops|correction|make (?:it|that)|scratch that|rather|my (?:bad|mistake)|typo|er|uh|hold on|strike that|or rather|should be)(?![a-z])/;

/** The values that count, by place: nothing turned down, nothing corrected, nothing twice. */
export function settleValues(sentence: Sentence): readonly Value[] {
  const { lower } = sentence;
  const values = sentence.spotted
    .filter((spot): spot is Value => spot.kind !== null)
    .sort((one, other) => one.start - other.start)
    .filter((value, _, all) => !isTurnedDown(value, all, lower));
  const counting = values.filter((value) => !values.some((other) => isReplacedBy(value, other, lower)));
  const isWeak = ({ kind, start, end }: Value) => kind === 'category' && isWeakProduct(lower.slice(start, end));
  const isOutdone = (one: Value) =>
    isWeak(one) && counting.some((other) => other.kind === one.kind && other.value !== one.value && !isWeak(other));
  const ways = new Set(counting.flatMap(({ kind, value }) => (kind === 'contactPreference' ? [value] : [])));
  const isDamaged = counting.some(({ kind, value }) => kind === 'returnReason' && value === 'Damaged in Shipping');
  return counting.filter(
    (one, index) =>
      (one.kind !== 'contactPreference' || ways.size === 1) &&
      !(isDamaged && one.value === 'Defective') &&
      !isOutdone(one) &&
      counting.findIndex(({ kind, value }) => kind === one.kind && value === one.value) === index,
  );
}

function isTurnedDown({ kind, value, start }: Value, all: readonly Value[], lower: string): boolean {
  const left = lower.slice(Math.max(0, start - 40), start);
  if (!TURNED_DOWN.test(left)) return false;
  const isOtherNamed = all.some((other) => other.kind === kind && other.value !== value);
  return !(THINGS.has(kind) && OWN_UNWANTED.test(left)) || isOtherNamed;
}

const isReplacedBy = (value: Value, other: Value, lower: string): boolean =>
  other.kind === value.kind &&
  other.start > value.start &&
  other.value !== value.value &&
  CORRECTS.test(lower.slice(value.end, other.start));

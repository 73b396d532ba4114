import { element } from './element.js';
import { row, table } from './tables.js';

/** A slot's value as one text, whatever its shape. */
export function valueText(slot) {
  if (!slot) return '';
  if (slot.shape === 'List') return (slot.values ?? []).map(valueText).join(', ');
  if (slot.shape === 'Composite') return slot.value?.interpretedValue ?? partsText(slot);
  return slot.value?.interpretedValue ?? 'ambiguous';
}

const partsText = ({ subSlots = {} }) =>
  Object.entries(subSlots)
    .filter(([, part]) => part)
    .map(([name, part]) => `${name} ${valueText(part)}`)
    .join(', ');

/** The active intent's slots: what was said, what it means, what else it could mean. */
export function slotsView({ before, after }) {
  const intent = after?.intent;
  const names = Object.keys(intent?.slots ?? {});
  if (names.length === 0) return null;
  const earlier = before?.intent?.name === intent.name ? before.intent.slots : {};
  const asked = after.dialogAction?.slotToElicit;
  return element(
    'section.slots',
    { 'aria-label': 'Slots' },
    element('h4', {}, 'Slots', element('span.quiet', {}, ` of ${intent.name}`)),
    table(
      ['Slot', 'Said', 'Resolved'],
      names.flatMap((name) => rows(name, intent.slots[name], { earlier: earlier[name], asked })),
    ),
  );
}

function rows(name, slot, { earlier, asked }) {
  const isNew = slot && JSON.stringify(slot) !== JSON.stringify(earlier ?? null);
  const marks = [isNew && element('span.mark', {}, 'new'), name === asked && element('span.mark.asked', {}, 'asked')];
  return [slotRow([name, ...marks], slot, slot ? undefined : 'unfilled'), ...innerSlots(slot).map(innerRow)];
}

/** Values of a list and parts of a composite have rows of their own. */
function innerSlots(slot) {
  if (slot?.shape === 'List') return (slot.values ?? []).map((value, index) => [`${index + 1}`, value]);
  return slot?.shape === 'Composite' ? Object.entries(slot.subSlots ?? {}) : [];
}

const innerRow = ([name, slot]) => slotRow([name], slot, 'inner');

const slotRow = (head, slot, kind) =>
  row(head, [slot?.value?.originalValue ?? (slot ? '' : '—'), resolved(slot)], kind);

function resolved(slot) {
  if (!slot) return '';
  const text = valueText(slot);
  const others = (slot.value?.resolvedValues ?? []).filter((value) => value !== text);
  const also = others.length > 0 && element('span.quiet', {}, ` also ${others.join(', ')}`);
  return element('span', {}, element('strong', {}, text), also);
}

import { invalidResponse } from '../errors.ts';
import { SLOT_SHAPES } from '../runtime/constraints.ts';
import { expectList, expectObject, expectOneOf } from './expect.ts';

/** Types of the members of a slot; whether the shape is the slot's own is a matter of its definition. */
export function checkSlot(given: unknown, name: string): void {
  const slot = expectObject(given, name);
  if (slot['shape'] != null) expectOneOf(slot['shape'], SLOT_SHAPES, `the shape of ${name}`);
  if (slot['values'] != null) return checkValues(slot['values'], name);
  if (slot['subSlots'] != null) return checkSubSlots(slot['subSlots'], name);
  if (slot['shape'] == null || slot['shape'] === 'Scalar') checkValue(slot['value'], name);
}

function checkValue(given: unknown, name: string): void {
  const value = expectObject(given, `the value of ${name}`);
  const interpreted = value['interpretedValue'];
  if (interpreted === undefined) throw invalidResponse(`${name} has no interpretedValue`);
  if (interpreted !== null && typeof interpreted !== 'string')
    throw invalidResponse(`${name} has no text as interpretedValue`);
}

const checkValues = (values: unknown, name: string): void =>
  expectList(values, `values of ${name}`).forEach((value, index) => checkSlot(value, `value ${index + 1} of ${name}`));

function checkSubSlots(subSlots: unknown, name: string): void {
  for (const [subSlot, value] of Object.entries(expectObject(subSlots, `subSlots of ${name}`))) {
    if (value !== null) checkSlot(value, `sub-slot '${subSlot}' of ${name}`);
  }
}

import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { invitationOf } from '#adapters/ical/invitation-of';
import { aBooking, TUESDAY_AT_3 } from '../../../support/a-booking.ts';

const people = { organizerEmail: 'no-reply@shop.example', attendeeEmail: 'ada@example.com' };
const read = (booking = aBooking(), method: 'REQUEST' | 'CANCEL' = 'REQUEST') => {
  const { ics } = invitationOf(booking, method, people, TUESDAY_AT_3 - 86_400);
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('There is no entry.');
  return { calendar, component, event: new ICAL.Event(component), ics };
};

describe('the calendar entry of a call', () => {
  it('has its time, its length and an alarm', () => {
    const { calendar, component, event } = read();

    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-03-10T19:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-03-10T19:30:00.000Z');
    expect(component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT10M');
    expect(event.attendees).toHaveLength(1);
  });

  it('keeps its name when it is moved, and raises its sequence', () => {
    const [first, moved] = [read(), read(aBooking({ sequence: 1, startsAtEpochSeconds: TUESDAY_AT_3 + 1800 }))];

    expect(moved.event.uid).toBe(first.event.uid);
    expect([first.event.sequence, moved.event.sequence]).toEqual([0, 1]);
  });

  it('is taken back by the same name', () => {
    const { calendar, component, event } = read(aBooking({ sequence: 2 }), 'CANCEL');

    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.uid).toBe(read().event.uid);
    expect(component.getFirstSubcomponent('valarm')).toBeNull();
  });

  it('can hold no further entry in its topic', () => {
    const { calendar, event } = read(aBooking({ topic: 'a\nEND:VEVENT\nBEGIN:VEVENT, b; c' }));

    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event.description).toContain('BEGIN:VEVENT, b; c');
  });

  it('ends its lines as calendars want them', () => {
    expect(read().ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
});

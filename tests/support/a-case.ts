import { type Case, type CaseOpening, newCase } from '#business/cases/index';

/** 13 April 2026, 08:30 in UTC. */
export const OPENED = 1776069000;

export const anOpening = (overrides: Partial<CaseOpening> = {}): CaseOpening => ({
  kind: 'hand-off',
  reason: 'unhappy',
  conversationId: 'session-1',
  channel: 'chat',
  rung: 'anonymous',
  mood: 'neutral',
  details: { orderNumber: '12345' },
  transcript: [
    { who: 'customer', text: 'where is [order number]' },
    { who: 'bot', text: 'What is your email address?' },
  ],
  goodwill: false,
  ...overrides,
});

export const aCase = (overrides: Partial<Case> = {}): Case => ({
  ...newCase(anOpening(), 'CASE-ONE', OPENED),
  ...overrides,
});

export * from './answer-card-number.ts';
export * from './answer-in-passing.ts';
export * from './drop-task.ts';
export * from './give-up.ts';
export * from './go-back.ts';
export * from './say-not-understood.ts';
export * from './wish-choices.ts';

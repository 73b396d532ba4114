export * from './code-sender.ts';
export * from './dialog-management.ts';
export * from './fulfillment.ts';
export * from './lex-router.ts';
export * from './outbox.ts';
export * from './payment-webhook.ts';
export * from './sale-starter.ts';
export * from './slot-validation.ts';

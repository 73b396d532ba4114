/** Customers of a real shop must not be told that they paid where no money moves. */
class RequireRealPayments {
  constructor(serverless) {
    const check = () => requireRealPayments(serverless);
    this.hooks = { 'before:package:initialize': check, 'before:deploy:function:initialize': check };
  }
}

function requireRealPayments(serverless) {
  const { provider, functions } = serverless.service;
  if (provider.stage !== 'prod') return;
  const providers = Object.values(functions).map(({ environment }) => environment?.PAYMENT_PROVIDER);
  if (!providers.some((chosen) => chosen !== undefined && chosen !== 'stripe')) return;
  throw new serverless.classes.Error(
    'Stage prod takes payments by a real provider only: set paymentProvider to stripe under params.prod in serverless.yml.',
  );
}

module.exports = RequireRealPayments;

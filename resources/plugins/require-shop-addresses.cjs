/** Names kept for examples (RFC 2606): nobody can ever be reached there. */
const IS_EXAMPLE = /[@.]example(\.(com|net|org))?$/i;

/** What a real shop has to set, by the variable that its functions get. */
const REQUIRED = {
  SUPPORT_CONTACT: { param: 'supportContact', reason: 'which the bot tells customers', like: 'help@myshop.com' },
  SENDER_EMAIL: { param: 'senderEmail', reason: 'which mails to customers come from', like: 'no-reply@myshop.com' },
  SHOP_ADDRESS: {
    param: 'shopAddress',
    reason: 'which letters come from',
    like: '1 Main Street, Springfield, IL 62701',
  },
  RETURN_ADDRESS: {
    param: 'returnAddress',
    reason: 'which customers send parcels back to',
    like: 'My Shop; 1 Main Street; Springfield; IL; 62701; US',
  },
};

/** Customers of a real shop must not be sent to, nor get mail from, an address that is only an example. */
class RequireShopAddresses {
  constructor(serverless) {
    const check = () => requireShopAddresses(serverless);
    this.hooks = { 'before:package:initialize': check, 'before:deploy:function:initialize': check };
  }
}

function requireShopAddresses(serverless) {
  const { provider, functions } = serverless.service;
  if (provider.stage !== 'prod') return;
  for (const [variable, { param, reason, like }] of Object.entries(REQUIRED)) {
    const values = Object.values(functions).map(({ environment }) => environment?.[variable]);
    if (!values.some(isMissing)) continue;
    throw new serverless.classes.Error(
      `Stage prod needs a ${param}, ${reason}: set it under params.prod in serverless.yml, ` +
        `or give --param="${param}=${like}".`,
    );
  }
}

const isMissing = (value) => value !== undefined && (!value.trim() || IS_EXAMPLE.test(value.trim()));

module.exports = RequireShopAddresses;

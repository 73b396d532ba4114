/** Names kept for examples (RFC 2606): nobody can ever be reached there. */
const IS_EXAMPLE = /[@.]example(\.(com|net|org))?$/i;

/** Customers of a real shop must not be sent to an address that is only an example. */
class RequireSupportContact {
  constructor(serverless) {
    const check = () => requireSupportContact(serverless);
    this.hooks = { 'before:package:initialize': check, 'before:deploy:function:initialize': check };
  }
}

function requireSupportContact(serverless) {
  const { provider, functions } = serverless.service;
  if (provider.stage !== 'prod') return;
  const contacts = Object.values(functions).map(({ environment }) => environment?.SUPPORT_CONTACT);
  const isMissing = contacts.some(
    (contact) => contact !== undefined && (!contact.trim() || IS_EXAMPLE.test(contact.trim())),
  );
  if (!isMissing) return;
  throw new serverless.classes.Error(
    'Stage prod needs a supportContact, which the bot tells customers: set it under params.prod in serverless.yml, ' +
      'or give --param="supportContact=help@myshop.com".',
  );
}

module.exports = RequireSupportContact;

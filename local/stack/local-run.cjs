/** Whether these command words run functions on this machine, and so must never touch a real account. */
function isLocalRun(words) {
  return words[0] === 'offline' || (words[0] === 'invoke' && words[1] === 'local');
}

module.exports = { isLocalRun };

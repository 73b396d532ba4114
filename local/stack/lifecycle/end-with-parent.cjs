/**
 * Runs a program that must not outlive the one that asked for it.
 *
 * Called as `node end-with-parent.cjs <program> <arguments…>`. Standard input is a pipe whose other end the parent
 * holds: however the parent dies, the system closes it, and the program is ended. Its process id is printed first.
 */
const { spawn } = require('node:child_process');

const [program, ...programArguments] = process.argv.slice(2);
const child = spawn(program, programArguments, { stdio: ['ignore', 'ignore', 'inherit'] });
const end = () => child.kill('SIGKILL');

child.on('spawn', () => process.stdout.write(`${child.pid}\n`));
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));

process.stdin.on('end', end).on('error', end).resume();
process.stdout.on('error', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

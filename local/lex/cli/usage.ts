export const USAGE = `Usage: lex-local [options]

Amazon Lex V2 on this machine: the models and runtime APIs on one port, for any bot.

  --definition <path>   a bot to begin with: an export zip of the console, the same unpacked, or a folder with bot.json;
                        it is built, and its test alias calls the function of --lambda
  --lambda <url|file>   that function: an endpoint of the Lambda Invoke API, whole
                        (http://host/2015-03-31/functions/<name>/invocations) or with --function,
                        or a module (.ts, .mts, .js, .mjs, .cjs) that is called in this process
  --function <name>     the function at the endpoint (of --lambda or AWS_ENDPOINT_URL_LAMBDA)
  --handler <name>      the module's export (default: handler)
  --port <number>       default 4500, or LEX_LOCAL_PORT; 0 takes any free one
  --host <address>      default 127.0.0.1
  --state <folder>      keep bots and sessions across restarts; or LEX_LOCAL_STATE
  --faults <what>       trouble on purpose, such as rate=0.2,kinds=throttling; or LEX_LOCAL_FAULTS
  --no-inspector        no page at / that shows the turns
  --log <form>          text or json, a line for each event (default: text on a terminal, else json)
  --verbose             the log also has what the customer said
  --help, --version

Ends on SIGINT or SIGTERM. Exit codes: 0 ended, 1 can't start, 2 wrong usage.`;

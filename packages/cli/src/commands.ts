import type { Command } from './command.ts'
import { checkCommand } from './commands/check.ts'
import { checkpointCommand } from './commands/checkpoint.ts'
import { compileCommand } from './commands/compile.ts'
import { explainCommand } from './commands/explain.ts'
import { graphCommand } from './commands/graph.ts'
import { logCommand } from './commands/log-export.ts'
import { serveCommand } from './commands/serve.ts'
import { tasksCommand } from './commands/tasks.ts'
import { verifyCommand } from './commands/verify.ts'

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  check: checkCommand,
  tasks: tasksCommand,
  compile: compileCommand,
  graph: graphCommand,
  explain: explainCommand,
  verify: verifyCommand,
  checkpoint: checkpointCommand,
  log: logCommand,
}

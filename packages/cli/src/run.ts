import { didYouMean } from '@fairlead/playbook'
import { commands } from './commands.ts'
import { commandHelp, overview, usageOf } from './help.ts'
import { parseArguments } from './parse-arguments.ts'
import { type ExitCode, exitCode } from './terminal/exit-code.ts'
import { Fault, usageFault } from './terminal/fault.ts'
import type { Terminal } from './terminal/terminal.ts'
import { printable } from './text/display-width.ts'
import { version } from './version.ts'

/** Runs one command line, without `node` and the script; says what went wrong on `stderr` and never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    terminal.stderr.write(`fairlead: ${faultText(error, terminal)}\n`)
    return error instanceof Fault ? error.exit : exitCode.failure
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined) {
    terminal.stderr.write(overview())
    return exitCode.usage
  }
  if (name === '--version' || name === '-V') return answer(`${version()}\n`, terminal)
  if (name === '--help' || name === '-h' || name === 'help') return help(rest, terminal)
  const command = commandNamed(name)
  if (asksForHelp(rest)) return answer(commandHelp(name, command), terminal)
  try {
    return await command.run(parseArguments(name, command, rest), terminal)
  } catch (error) {
    if (!(error instanceof Fault) || error.exit !== exitCode.usage) throw error
    throw usageFault(`${error.message}\nUsage: ${usageOf(name, command)} ("fairlead ${name} --help" says more)`)
  }
}

function help([name]: readonly string[], terminal: Terminal): ExitCode {
  return answer(name === undefined ? overview() : commandHelp(name, commandNamed(name)), terminal)
}

function commandNamed(name: string) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command !== undefined) return command
  const what = name.startsWith('-') ? 'option' : 'command'
  const near = didYouMean(name, what === 'command' ? Object.keys(commands) : ['--help', '--version'])
  throw usageFault(`Unexpected ${what} "${name}".${near} "fairlead --help" lists the commands.`)
}

/** Whether `--help` stands among the arguments before a `--`. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).some((argument) => argument === '--help' || argument === '-h')
}

function answer(text: string, { stdout }: Terminal): ExitCode {
  stdout.write(text)
  return exitCode.clean
}

/** A fault as its message; anything else is a fault of ours, and says how to see where. */
function faultText(error: unknown, { env }: Terminal): string {
  if (error instanceof Fault) return error.message.split('\n').map(printable).join('\n')
  const message = error instanceof Error ? error.message : String(error)
  if (env.FAIRLEAD_DEBUG && error instanceof Error) return `unexpected fault: ${error.stack}`
  return `unexpected fault: ${printable(message)} (FAIRLEAD_DEBUG=1 shows where)`
}

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { didYouMean } from '@fairlead/playbook'
import type { Command, CommandArguments } from './command.ts'
import { usageFault } from './terminal/fault.ts'
import { alternatives } from './text/alternatives.ts'

/**
 * Checks what was typed after a command's name against its options and operands.
 *
 * @throws Fault with exit code 2, which names the nearest option where one is misspelt.
 */
export function parseArguments(name: string, command: Command, argv: readonly string[]): CommandArguments {
  const { values, positionals } = parse(name, command, argv)
  for (const [option, { choices }] of Object.entries(command.options)) {
    const value = values[option]
    if (typeof value !== 'string' || choices === undefined || choices.includes(value)) continue
    const near = didYouMean(value, choices)
    throw usageFault(`Unexpected value "${value}" for --${option}, expected ${alternatives(choices)}.${near}`)
  }
  const missing = command.operands[positionals.length]
  if (missing?.required) throw usageFault(`"fairlead ${name}" needs ${missing.name}.`)
  const surplus = positionals[command.operands.length]
  if (surplus !== undefined)
    throw usageFault(
      `Unexpected "${surplus}": "fairlead ${name}" takes no more than ${command.operands.length || 'options'}.`,
    )
  return {
    positionals,
    value: (option) => {
      const value = values[option]
      return typeof value === 'string' ? value : command.options[option]?.choices?.[0]
    },
    values: (option) => [values[option] ?? []].flat().filter((value) => typeof value === 'string'),
    flag: (option) => values[option] === true,
  }
}

function parse(name: string, command: Command, argv: readonly string[]) {
  const options: ParseArgsOptionsConfig = {}
  for (const [option, { value, short, negatable, repeatable }] of Object.entries(command.options)) {
    options[option] = {
      type: value === undefined ? 'boolean' : 'string',
      ...(short === undefined ? {} : { short }),
      ...(negatable === undefined ? {} : { default: true }),
      ...(repeatable === undefined ? {} : { multiple: true }),
    }
  }
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: true, allowNegative: true })
  } catch (error) {
    throw usageFault(parseProblem(name, error, Object.keys(options)))
  }
}

function parseProblem(name: string, error: unknown, options: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? error.code : ''
  const [, option = ''] = /'(-{1,2}[^'\s=]+)/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = didYouMean(
      option,
      options.map((known) => `--${known}`),
    )
    return `Unexpected option ${option} for "fairlead ${name}".${near}`
  }
  return `${message.split('. ')[0]?.replace(/\.$/, '')}.`
}

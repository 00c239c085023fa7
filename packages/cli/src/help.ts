import type { Command, CommandOption } from './command.ts'
import { commands } from './commands.ts'
import { alternatives } from './text/alternatives.ts'
import { formatTable } from './text/table.ts'

const about = 'Fairlead turns a delivery playbook written in Markdown into the portal that runs it.'

/** What `fairlead --help` says. */
export function overview(): string {
  const names = Object.keys(commands)
  const rows = names.map((name) => commands[name]?.summary ?? '')
  return [
    about,
    '',
    'Usage: fairlead <command> [options]',
    '',
    indent(twoColumns(names, rows)),
    '"fairlead <command> --help" shows examples and options; "fairlead --version" the version.',
    'Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 failure.',
    '',
  ].join('\n')
}

/** What `fairlead <command> --help` says: examples first, since most readers need no more. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.entries(command.options)
  return [
    `${command.summary}.`,
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
    `Usage: ${usageOf(name, command)}`,
    ...(options.length === 0 ? [] : ['', indent(twoColumns(options.map(optionTerm), options.map(optionHelp)))]),
  ]
    .join('\n')
    .replace(/\n*$/, '\n')
}

/** The line that shows how a command is typed. */
export function usageOf(name: string, { operands, options }: Command): string {
  const parts = operands.map((operand) => (operand.required ? operand.name : `[${operand.name}]`))
  return ['fairlead', name, ...parts, ...(Object.keys(options).length === 0 ? [] : ['[options]'])].join(' ')
}

function optionTerm([name, { short, value, negatable, repeatable }]: readonly [string, CommandOption]): string {
  const long = negatable ? `--no-${name}` : `--${name}`
  return `${short === undefined ? '' : `-${short}, `}${long}${value === undefined ? '' : ` <${value}>`}${repeatable === undefined ? '' : '…'}`
}

function optionHelp([, { help, choices }]: readonly [string, CommandOption]): string {
  return choices === undefined ? help : `${help}: ${alternatives(choices)}; else ${choices[0]}`
}

function twoColumns(terms: readonly string[], texts: readonly string[]): string {
  const table = formatTable([
    { title: '', cells: terms },
    { title: '', cells: texts },
  ])
  return table.slice(table.indexOf('\n') + 1)
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

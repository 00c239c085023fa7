type Ramp = readonly [string, string, string, string, string, string, string, string, string, string]

/** The accent, from the lightest to the darkest: the blue-green of deep water. */
export const accentRamp: Ramp = [
  '#e9f5f7',
  '#d0e9ee',
  '#a3d3dd',
  '#72bac9',
  '#479fb2',
  '#288a9f',
  '#16778c',
  '#0c6579',
  '#0a5365',
  '#073e4c',
]

/** Neutrals of the light scheme; the library's controls are drawn with them. */
export const greyRamp: Ramp = [
  '#f8f9fa',
  '#f1f3f4',
  '#e6e9eb',
  '#d8dcdf',
  '#c2c8cc',
  '#98a1a7',
  '#6a747b',
  '#515a61',
  '#343b41',
  '#1c2125',
]

/** Neutrals of the dark scheme, from text to the deepest ground. */
export const darkRamp: Ramp = [
  '#d5dadd',
  '#a9b1b6',
  '#8a949a',
  '#636d74',
  '#3f474d',
  '#30373c',
  '#23292d',
  '#1a1f22',
  '#14181b',
  '#0e1113',
]

/**
 * What a colour is for. Text tokens reach a contrast of 4.5 on every ground, in both schemes; the test beside this
 * file measures it. State colours never stand alone: an icon or a word says the same.
 */
export interface ColourTokens {
  readonly ground: string
  readonly surface: string
  readonly sunken: string
  readonly hover: string
  readonly hairline: string
  readonly 'hairline-strong': string
  readonly text: string
  readonly 'text-muted': string
  readonly accent: string
  readonly 'accent-soft': string
  readonly 'state-open': string
  readonly 'state-waiting': string
  readonly 'state-blocked': string
  readonly 'state-done': string
  readonly 'state-set-aside': string
  readonly 'waiting-soft': string
  readonly 'blocked-soft': string
  readonly 'done-soft': string
  readonly 'person-1': string
  readonly 'person-2': string
  readonly 'person-3': string
  readonly 'person-4': string
  readonly 'person-5': string
  readonly 'person-6': string
}

export const lightTokens: ColourTokens = {
  ground: '#f8f9fa',
  surface: '#ffffff',
  sunken: '#f1f3f4',
  hover: '#f3f6f7',
  hairline: '#e6e9eb',
  'hairline-strong': '#7f898f',
  text: '#1c2125',
  'text-muted': '#59636a',
  accent: '#0c6579',
  'accent-soft': '#e9f5f7',
  'state-open': '#515a61',
  'state-waiting': '#85550a',
  'state-blocked': '#b3352b',
  'state-done': '#1d6b47',
  'state-set-aside': '#626c73',
  'waiting-soft': '#fdf4e2',
  'blocked-soft': '#fdefed',
  'done-soft': '#e8f5ee',
  'person-1': '#cfe8ee',
  'person-2': '#f3dfc0',
  'person-3': '#f4d3d6',
  'person-4': '#dcd7f3',
  'person-5': '#d0e9d6',
  'person-6': '#cfdcf5',
}

export const darkTokens: ColourTokens = {
  ground: '#0e1113',
  surface: '#14181b',
  sunken: '#1a1f22',
  hover: '#1c2226',
  hairline: '#262c31',
  'hairline-strong': '#6a757c',
  text: '#e2e6e8',
  'text-muted': '#9aa4aa',
  accent: '#72bac9',
  'accent-soft': '#10292f',
  'state-open': '#b4bcc1',
  'state-waiting': '#e0af5a',
  'state-blocked': '#f0897f',
  'state-done': '#6cc79b',
  'state-set-aside': '#949ea4',
  'waiting-soft': '#2b2314',
  'blocked-soft': '#321c1a',
  'done-soft': '#14291f',
  'person-1': '#17444f',
  'person-2': '#54401c',
  'person-3': '#5a2b33',
  'person-4': '#3d3563',
  'person-5': '#1f4a30',
  'person-6': '#263f6b',
}

/** The tokens as custom properties `--fl-…`. */
export function tokenVariables(tokens: ColourTokens): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--fl-${name}`, value]))
}

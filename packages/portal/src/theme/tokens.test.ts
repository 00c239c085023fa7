import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ColourTokens, darkTokens, lightTokens } from './tokens.ts'

const texts = [
  'text',
  'text-muted',
  'accent',
  'state-open',
  'state-waiting',
  'state-blocked',
  'state-done',
  'state-set-aside',
] as const
const grounds = ['ground', 'surface', 'sunken', 'hover'] as const
const pairs = [
  ['accent', 'accent-soft'],
  ['text', 'accent-soft'],
  ['state-waiting', 'waiting-soft'],
  ['state-blocked', 'blocked-soft'],
  ['state-done', 'done-soft'],
  ...([1, 2, 3, 4, 5, 6] as const).map((n) => ['text', `person-${n}`] as const),
] as const

for (const [scheme, tokens] of Object.entries({ light: lightTokens, dark: darkTokens })) {
  test(`every text token reaches a contrast of 4.5 on every ground: ${scheme}`, () => {
    const measured = [...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)), ...pairs]
    const low = measured.filter(([text, ground]) => contrast(tokens, text, ground) < 4.5)
    assert.deepEqual(low, [])
  })

  test(`the line around a control reaches a contrast of 3 on every ground: ${scheme}`, () => {
    const low = grounds.filter((ground) => contrast(tokens, 'hairline-strong', ground) < 3)
    assert.deepEqual(low, [])
  })
}

function contrast(tokens: ColourTokens, one: keyof ColourTokens, other: keyof ColourTokens): number {
  const [light, dark] = [luminance(tokens[one]), luminance(tokens[other])].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

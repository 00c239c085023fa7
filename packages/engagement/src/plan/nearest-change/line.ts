import { type DateFact, dateOf, dayNumber, type FactValue, type MoneyFact, type NumberFact } from '@fairlead/playbook'

/** Facts whose values stand in a line, one beside the other. */
export type LineFact = NumberFact | MoneyFact | DateFact

/** The values of a fact as whole numbers. */
export interface Line {
  readonly least: number
  readonly most: number
  /** `null` where the value is none of such a fact. */
  numberOf(value: FactValue): number | null
  valueOf(number: number): number | string
  /** How much would have to be different for one to be the other [E72]. */
  distance(from: number, to: number): number
}

const numbers: Line = {
  least: 0,
  most: Number.MAX_SAFE_INTEGER,
  numberOf: (value) => (typeof value === 'number' ? value : null),
  valueOf: (number) => number,
  distance: (from, to) => Math.abs(to - from) / Math.max(from, 1),
}

const daysOfMonth = 30

const days: Line = {
  least: dayNumber('0001-01-01') ?? 0,
  most: dayNumber('9999-12-31') ?? 0,
  numberOf: (value) => (typeof value === 'string' ? dayNumber(value) : null),
  valueOf: dateOf,
  distance: (from, to) => Math.abs(to - from) / daysOfMonth,
}

/** The line on which the values of a fact stand. */
export const lineOf: Readonly<Record<LineFact['type'], Line>> = { number: numbers, money: numbers, date: days }

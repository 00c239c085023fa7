import type { FactId } from '../model/fact.ts'

/**
 * A condition as a tree that can be put into words in any language: "20,000 seats or more, or the exception …".
 * What has no words of its own is `opaque` and is shown as CEL.
 */
export type Requirement =
  | { readonly kind: 'all'; readonly of: readonly Requirement[] }
  | { readonly kind: 'any'; readonly of: readonly Requirement[] }
  | { readonly kind: 'not'; readonly of: Requirement }
  | {
      readonly kind: 'compare'
      readonly fact: FactId
      readonly operator: Comparison
      readonly value: number | string | boolean
    }
  | { readonly kind: 'includes'; readonly fact: FactId; readonly value: string }
  /** The set has at least one member. */
  | { readonly kind: 'some'; readonly fact: FactId }
  | { readonly kind: 'opaque'; readonly text: string; readonly facts: readonly FactId[] }

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='

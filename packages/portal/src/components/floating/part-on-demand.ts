import type { ComponentType } from 'react'
import { withWords } from '../../locales/later-words.ts'

/** A part of the portal that is loaded when it is first needed, or before by `preload`. */
export class PartOnDemand<P> {
  readonly #load: () => Promise<ComponentType<P>>
  #component: ComponentType<P> | null = null

  constructor(load: () => Promise<ComponentType<P>>) {
    this.#load = load
  }

  /** `null` until it is loaded. */
  get component(): ComponentType<P> | null {
    return this.#component
  }

  async load(): Promise<void> {
    this.#component ??= await withWords(this.#load())
  }

  /** Loads it without a need; a failure is for whoever needs it. */
  preload(): void {
    this.load().catch(() => undefined)
  }
}
